using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;

namespace CrossAccount.Cli.Preview;

/// <summary>Whether someone gets into a role in one manner: directly, or through other roles.</summary>
/// <param name="Kind">What kind of principal.</param>
/// <param name="Principal">The ARN or name.</param>
/// <param name="Who">The principal for people, as in <c>role/Analysts of 111111111111</c>.</param>
internal sealed record AccessRow(AccessPrincipalKind Kind, string Principal, string Who)
{
    /// <summary>What the settings declare: <c>allowed</c> or <c>denied</c>; null when they do not speak of it.</summary>
    public string? Declared { get; init; }

    /// <summary><c>Allowed</c>, <c>ExplicitlyDenied</c> or <c>ImplicitlyDenied</c>.</summary>
    public required string Decision { get; init; }

    /// <summary>The steps: one for a direct access, more for one through other roles, none for one who is kept out.</summary>
    public ImmutableArray<AccessStep> Steps { get; init; } = [];

    /// <summary>For someone who is kept out, why: without a full stop. Otherwise empty.</summary>
    public string Because { get; init; } = "";

    /// <summary>For someone who is kept out, the statements that deny.</summary>
    public ImmutableArray<string> DenyStatements { get; init; } = [];

    /// <summary>Whether its own account is not known, so that it gets in only when that account permits it.</summary>
    public bool IsOutside => Kind is AccessPrincipalKind.Outsider or AccessPrincipalKind.Everyone;

    public bool IsAllowed => Decision == "Allowed";

    public bool IsThroughRoles => Steps.Length > 1;

    /// <summary>The ARNs of the roles between.</summary>
    public IEnumerable<string> Between => Steps.Take(Steps.Length - 1).Select(step => step.Role);

    /// <summary>Whether the decision is the declared one. Chains are another matter: a finding tells of them.</summary>
    public bool IsAsDeclared => Declared is null || IsThroughRoles || Declared == (IsAllowed ? "allowed" : "denied");
}
