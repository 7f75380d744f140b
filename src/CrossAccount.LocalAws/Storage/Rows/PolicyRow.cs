using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A managed policy. How often it is attached follows from those that it is attached to.</summary>
internal sealed record PolicyRow(string Account, string Arn, string Name, string Path, string Id, DateTimeOffset Created, DateTimeOffset Updated)
{
    public string? Description { get; init; }

    public required int DefaultVersion { get; init; }

    public required int NextVersion { get; init; }

    public required VersionRow[] Versions { get; init; }

    public required Tag[] Tags { get; init; }

    public static PolicyRow Of(string account, ManagedPolicyState policy) =>
        new(account, policy.Arn.ToString(), policy.Name, policy.Path.ToString(), policy.Id, policy.Created, policy.Updated)
        {
            Description = policy.Description,
            DefaultVersion = policy.Default.Number,
            NextVersion = policy.NextVersion,
            Versions = [.. policy.Versions.Reverse().Select(version => new VersionRow(version.Number, version.Policy.Text, version.Created))],
            Tags = [.. policy.Tags.All],
        };
}
