namespace Pulumi.Aws.Iam.Outputs;

[OutputType]
public sealed class GetRoleRoleLastUsedResult
{
    public readonly string LastUsedDate;
    public readonly string Region;

    [OutputConstructor]
    internal GetRoleRoleLastUsedResult(string lastUsedDate, string region)
    {
        LastUsedDate = lastUsedDate;
        Region = region;
    }
}
