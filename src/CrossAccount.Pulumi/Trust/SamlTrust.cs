using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Trusts people whom a SAML 2.0 provider signs in, with <c>sts:AssumeRoleWithSAML</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html">Create a role for SAML 2.0 federation</see>.</remarks>
public sealed record SamlTrust : FederatedTrust
{
    /// <summary>Trusts a SAML provider.</summary>
    /// <param name="provider">Its ARN, as in <c>arn:aws:iam::999999999999:saml-provider/Company</c>.</param>
    public SamlTrust(Arn provider)
        : base(provider)
    {
    }

    /// <summary>The audiences of the assertion. Empty, the default, for the sign-in page of the role's partition.</summary>
    public ImmutableArray<string> Audiences { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The subjects, with <c>*</c> and <c>?</c>. Empty, the default, for everyone whom the provider sends to the role.</summary>
    public ImmutableArray<string> Subjects { get; init => field = value.IsDefault ? [] : value; } = [];

    internal override string StatementName => "TrustSaml";

    internal override string AssumeAction => "sts:AssumeRoleWithSAML";

    private protected override string ProviderKind => "saml-provider";

    internal override ImmutableArray<Condition> OwnConditions(Partition partition)
    {
        ImmutableArray<string> audiences = Audiences.IsEmpty ? [$"https://{partition.SignInHost}/saml"] : Audiences;
        Condition audience = new(ConditionOperators.StringEquals, ContextKeys.SamlAudience, audiences);
        return Subjects.IsEmpty ? [audience] : [audience, new(ConditionOperators.StringLike, ContextKeys.SamlSubject, Subjects)];
    }

    private protected override IEnumerable<string> OwnProblems(Partition partition) => Audiences.IsEmpty && partition.SignInHost is null
        ? base.OwnProblems(partition).Append($"no sign-in page is documented for partition `{partition}`: give the audience that the provider uses")
        : base.OwnProblems(partition);
}
