using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>The services of the Query protocol: their versions and the namespaces of their answers.</summary>
internal static class QueryApi
{
    public const string IamVersion = "2010-05-08";
    public const string StsVersion = "2011-06-15";

    /// <summary>The Region that IAM and STS are in for calls that do not say.</summary>
    public const string DefaultRegion = "us-east-1";

    public static AwsService? ServiceOf(string? version) => version switch
    {
        IamVersion => AwsService.Iam,
        StsVersion => AwsService.Sts,
        _ => null,
    };

    public static string NamespaceOf(AwsService service) => service == AwsService.Iam
        ? $"https://iam.amazonaws.com/doc/{IamVersion}/"
        : $"https://sts.amazonaws.com/doc/{StsVersion}/";
}
