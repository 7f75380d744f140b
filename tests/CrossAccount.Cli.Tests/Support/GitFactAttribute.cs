using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Cli.Tests.Support;

/// <summary>A test that runs git.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    private static readonly bool Works = Tool.Works("git", "--version");

    public GitFactAttribute() => Skip = Works ? null : "the test needs git, and this machine does not have it";
}
