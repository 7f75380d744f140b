using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>A role of an estate. Immutable.</summary>
/// <param name="Arn">The role's ARN.</param>
/// <param name="Trust">The trust policy.</param>
/// <exception cref="ArgumentException">The ARN is not one of a role, or the policy is not a trust policy.</exception>
public sealed record EstateRole(Arn Arn, CompiledPolicy Trust) : EstatePrincipal(Arn, "role")
{
    /// <summary>The trust policy.</summary>
    public CompiledPolicy Trust { get; init => field = Checked(value); } = Checked(Trust);

    /// <summary>How long a session may last. The default is one hour, which is also IAM's; exports do not tell it.</summary>
    public SessionDuration MaxSessionDuration { get; init; } = SessionDuration.OneHour;

    /// <summary>Whether AWS made the role for one of its services: no policy of an organization applies to it.</summary>
    internal bool IsServiceLinked => Arn.Resource.StartsWith("role/aws-service-role/", StringComparison.Ordinal);

    internal override ImmutableArray<CompiledPolicy> IdentityPolicies => Policies;

    /// <summary>Whether the trust policy could let a session have something that another action grants, such as tags.</summary>
    internal bool MayGrant(string action)
    {
        var request = new AccessRequest(Context.Caller.Anonymous, action, Arn);
        return Trust.Statements.Any(statement =>
            statement.Source.Statement.Effect == Iam.Policies.Effect.Allow && statement.MatchesAction(new EvaluationContext(request, callerHasBoundary: false)));
    }

    private static CompiledPolicy Checked(CompiledPolicy trust)
    {
        ArgumentNullException.ThrowIfNull(trust);
        return trust.Origin.Kind == PolicyKind.Trust ? trust : throw new ArgumentException($"the {trust.Origin} is not a trust policy", nameof(trust));
    }
}
