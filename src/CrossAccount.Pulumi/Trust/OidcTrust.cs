using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>
/// Trusts workloads and people whom an OpenID Connect provider vouches for, with <c>sts:AssumeRoleWithWebIdentity</c>: the jobs of a
/// CI system, say. Audience and subject are pinned; without them every token of the provider would do, anyone's.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html">Create a role for OpenID Connect federation</see>.</remarks>
public sealed record OidcTrust : FederatedTrust
{
    /// <summary>Trusts an OpenID Connect provider.</summary>
    /// <param name="provider">Its ARN, as in <c>arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com</c>.</param>
    /// <param name="audiences">The audiences of the token (<c>aud</c>), as in <c>sts.amazonaws.com</c>: at least one.</param>
    /// <param name="subjects">The subjects of the token (<c>sub</c>), with <c>*</c> and <c>?</c>: at least one.</param>
    public OidcTrust(Arn provider, ImmutableArray<string> audiences, ImmutableArray<string> subjects)
        : base(provider)
    {
        Audiences = audiences;
        Subjects = subjects;
    }

    /// <summary>The audiences of the token.</summary>
    public ImmutableArray<string> Audiences { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>The subjects of the token.</summary>
    public ImmutableArray<string> Subjects { get; init => field = value.IsDefault ? [] : value; }

    internal override string StatementName => "TrustOidc";

    internal override string AssumeAction => "sts:AssumeRoleWithWebIdentity";

    private protected override string ProviderKind => "oidc-provider";

    internal override ImmutableArray<Condition> OwnConditions(Partition partition)
    {
        // Tokens are told apart by the provider's address, which is all of its ARN after the kind.
        string issuer = Provider.Resource[(ProviderKind.Length + 1)..];
        return [new(ConditionOperators.StringEquals, $"{issuer}:aud", Audiences), new(ConditionOperators.StringLike, $"{issuer}:sub", Subjects)];
    }

    private protected override IEnumerable<string> OwnProblems(Partition partition)
    {
        foreach (string problem in base.OwnProblems(partition))
        {
            yield return problem;
        }

        if (Audiences.IsEmpty)
        {
            yield return "the grant has no audience, but tokens made for anything else would be good too: give one, as in `sts.amazonaws.com`";
        }

        if (Subjects.IsEmpty || Subjects.Any(subject => subject.Trim('*', '?').Length == 0))
        {
            yield return "the grant takes tokens of any subject, so anyone's: give the subject, as in `repo:example/app:ref:refs/heads/main`";
        }
    }
}
