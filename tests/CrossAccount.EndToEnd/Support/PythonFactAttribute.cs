using CrossAccount.TestSupport.Tools;

namespace CrossAccount.EndToEnd.Support;

/// <summary>A test that runs Python with boto3.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    private static readonly bool Works = Tool.Works("python3", "-c", "import boto3");

    public PythonFactAttribute() => Skip = Works ? null : "the test needs python3 with boto3, and this machine does not have it";
}
