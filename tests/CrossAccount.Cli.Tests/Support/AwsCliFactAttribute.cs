using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Cli.Tests.Support;

/// <summary>A test that runs the AWS CLI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AwsCliFactAttribute : FactAttribute
{
    private static readonly bool Works = Tool.Works("aws", "--version") && Tool.Works("bash", "--version");

    public AwsCliFactAttribute() => Skip = Works ? null : "the test needs the AWS CLI and bash, and this machine does not have both";
}
