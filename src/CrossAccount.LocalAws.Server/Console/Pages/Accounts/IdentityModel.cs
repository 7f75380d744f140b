using System.Collections.Immutable;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Server.Console.Pages.Accounts;

/// <summary>A user, group or role with its policies.</summary>
/// <param name="Account">The account.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Arn">The ARN.</param>
/// <param name="Name">The name.</param>
/// <param name="Id">The unique ID.</param>
/// <param name="Created">When it was created.</param>
internal sealed record IdentityModel(string Account, IdentityKind Kind, string Arn, string Name, string Id, DateTimeOffset Created)
{
    /// <summary>The trust policy; null for all but roles.</summary>
    public string? Trust { get; init; }

    /// <summary>The most characters of the trust policy.</summary>
    public int TrustQuota { get; init; }

    /// <summary>The longest session in seconds; null for all but roles.</summary>
    public int? MaxSessionDuration { get; init; }

    /// <summary>The description; null when there is none.</summary>
    public string? Description { get; init; }

    public ImmutableArray<NamedDocument> Inline { get; init; } = [];

    public ImmutableArray<AttachedDocument> Attached { get; init; } = [];

    /// <summary>The ARN of the permissions boundary; null when there is none.</summary>
    public string? Boundary { get; init; }

    /// <summary>The groups that a user is in, or the users of a group.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    public ImmutableArray<Tag> Tags { get; init; } = [];

    public int InlineSize => Inline.Sum(policy => PolicySize.Count(policy.PolicyDocument));

    public int InlineQuota => PolicySize.OfInlinePolicies(Kind switch
    {
        IdentityKind.Role => InlinePolicyOwner.Role,
        IdentityKind.User => InlinePolicyOwner.User,
        _ => InlinePolicyOwner.Group,
    });
}
