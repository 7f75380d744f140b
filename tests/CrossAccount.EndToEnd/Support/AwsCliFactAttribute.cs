using CrossAccount.TestSupport.Tools;

namespace CrossAccount.EndToEnd.Support;

/// <summary>A test that runs the AWS CLI, away from any terminal that it could ask for codes.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AwsCliFactAttribute : FactAttribute
{
    private static readonly bool Works = Tool.Works("setsid", "--wait", "aws", "--version");

    public AwsCliFactAttribute() => Skip = Works ? null : "the test needs the AWS CLI and setsid, and this machine does not have both";
}
