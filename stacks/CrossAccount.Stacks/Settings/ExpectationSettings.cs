using System.Collections.Immutable;
using CrossAccount.Pulumi.Access;

namespace CrossAccount.Stacks.Settings;

/// <summary>
/// Who is expected to get in and who is not, and what a session is expected to do, apart from what the delegation's own halves
/// say. A rehearsal tries these too, so that removing a half without removing its expectation is found.
/// </summary>
public sealed record ExpectationSettings
{
    public static ExpectationSettings None { get; } = new();

    /// <summary>Identities that are expected to get in.</summary>
    public ImmutableArray<Grantee> Allowed { get; init; } = [];

    /// <summary>Identities that are expected to be kept out.</summary>
    public ImmutableArray<Grantee> Denied { get; init; } = [];

    /// <summary>Whether nobody is expected to get in without an external ID.</summary>
    public bool RequiresExternalId { get; init; }

    /// <summary>Whether nobody is expected to get in without MFA.</summary>
    public bool RequiresMfa { get; init; }

    /// <summary>What a session is expected to be allowed.</summary>
    public ImmutableArray<SessionAction> SessionAllowed { get; init; } = [];

    /// <summary>What a session is expected to be denied.</summary>
    public ImmutableArray<SessionAction> SessionDenied { get; init; } = [];
}
