using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>What roles, users and groups have in common.</summary>
internal sealed record IdentityRow(string Account, string Name, string Path, string Id, string Arn, DateTimeOffset Created)
{
    public required NamedText[] Inline { get; init; }

    /// <summary>The ARNs of the managed policies, in the order in which they were attached.</summary>
    public required string[] Attached { get; init; }

    public string? Boundary { get; init; }

    public required Tag[] Tags { get; init; }

    public static IdentityRow Of(IdentityState identity) =>
        new(identity.Arn.Account, identity.Name, identity.Path.ToString(), identity.Id, identity.Arn.ToString(), identity.Created)
        {
            Inline = [.. identity.Inline.Select(entry => new NamedText(entry.Key, entry.Value.Text))],
            Attached = [.. identity.Attached.Select(policy => policy.Arn.ToString())],
            Boundary = identity.Boundary?.Arn.ToString(),
            Tags = [.. identity.Tags.All],
        };
}
