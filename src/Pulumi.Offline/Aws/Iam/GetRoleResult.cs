using System.Collections.Immutable;

namespace Pulumi.Aws.Iam;

[OutputType]
public sealed class GetRoleResult
{
    public readonly string Arn;
    public readonly string AssumeRolePolicy;
    public readonly string CreateDate;
    public readonly string Description;
    public readonly string Id;
    public readonly int MaxSessionDuration;
    public readonly string Name;
    public readonly string Path;
    public readonly string PermissionsBoundary;
    public readonly ImmutableArray<Outputs.GetRoleRoleLastUsedResult> RoleLastUseds;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string UniqueId;

    [OutputConstructor]
    internal GetRoleResult(
        string arn,
        string assumeRolePolicy,
        string createDate,
        string description,
        string id,
        int maxSessionDuration,
        string name,
        string path,
        string permissionsBoundary,
        ImmutableArray<Outputs.GetRoleRoleLastUsedResult> roleLastUseds,
        ImmutableDictionary<string, string> tags,
        string uniqueId)
    {
        Arn = arn;
        AssumeRolePolicy = assumeRolePolicy;
        CreateDate = createDate;
        Description = description;
        Id = id;
        MaxSessionDuration = maxSessionDuration;
        Name = name;
        Path = path;
        PermissionsBoundary = permissionsBoundary;
        RoleLastUseds = roleLastUseds;
        Tags = tags;
        UniqueId = uniqueId;
    }
}
