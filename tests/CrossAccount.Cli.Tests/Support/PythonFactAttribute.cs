using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Cli.Tests.Support;

/// <summary>A test that runs Python, with a package where it is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute(string? package = null) =>
        Skip = Tool.Works("python3", "-c", $"import importlib.util, sys; sys.exit({(package is null ? "0" : $"importlib.util.find_spec('{package}') is None")})") ? null
            : $"the test needs python3{(package is null ? "" : $" with {package}")}, and this machine does not have it";
}
