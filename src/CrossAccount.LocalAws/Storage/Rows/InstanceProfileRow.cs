using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>An instance profile.</summary>
internal sealed record InstanceProfileRow(string Account, string Arn, string Name, string Path, string Id, DateTimeOffset Created, string? RoleId, Tag[] Tags)
{
    public static InstanceProfileRow Of(string account, InstanceProfileState profile) => new(
        account, profile.Arn, profile.Name, profile.Path, profile.Id, profile.Created, profile.Role?.Id, [.. profile.Tags.All]);
}
