using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Benchmarks.Decide.Scenarios;

/// <summary>
/// Who may assume <c>UpdateData</c> in AWS's tutorial. Developers and Analysts have <c>PowerUserAccess</c>, as it says.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_cross-account-with-roles.html">Delegate access across AWS accounts using IAM roles</see>.
/// </summary>
internal static class TutorialRequests
{
    private const string UpdateData = "arn:aws:iam::999999999999:role/UpdateData";

    private static readonly PolicyDocument PowerUserAccess = new(
        new Statement
        {
            Effect = Effect.Allow,
            Action = PatternElement.AllBut("iam:*", "organizations:*", "account:*"),
            Resource = PatternElement.Of("*"),
        },
        Statement.Allow(
            "account:GetAccountInformation", "account:GetGovCloudAccountInformation", "account:GetPrimaryEmail", "account:ListRegions",
            "iam:CreateServiceLinkedRole", "iam:DeleteServiceLinkedRole", "iam:ListRoles", "organizations:DescribeEffectivePolicy",
            "organizations:DescribeOrganization").On("*"));

    private static readonly PolicyDocument Allow = new(Statement.Allow(Authorizer.AssumeRole).On(UpdateData));
    private static readonly PolicyDocument Deny = new(Statement.Deny(Authorizer.AssumeRole).On(UpdateData));
    private static readonly PolicyDocument ListBuckets = new(Statement.Allow("s3:ListAllMyBuckets").On("*"));

    private static readonly CompiledPolicy Trust = CompiledPolicy.Compile(
        new(Statement.Allow(Authorizer.AssumeRole).To(PolicyPrincipal.Account(AccountId.Parse("111111111111")))),
        PolicyOrigin.TrustOf("role/UpdateData"));

    public static ImmutableArray<ScenarioRequest> All { get; } =
    [
        Ask("111111111111", "Developers", "David", DecisionOutcome.Allowed, PowerUserAccess, Allow),
        Ask("111111111111", "Analysts", "Jane", DecisionOutcome.ExplicitlyDenied, PowerUserAccess, Deny),
        Ask("222222222222", "Developers", "Mallory", DecisionOutcome.ImplicitlyDenied, PowerUserAccess, Allow),
        Ask("111111111111", "Testers", "Theresa", DecisionOutcome.ImplicitlyDenied, ListBuckets),
    ];

    private static ScenarioRequest Ask(string account, string role, string session, DecisionOutcome expected, params ImmutableArray<PolicyDocument> identity)
    {
        Arn arn = Arn.Parse($"arn:aws:iam::{account}:role/{role}");
        var policies = new ApplicablePolicies
        {
            Identity = [.. identity.Select((document, index) => CompiledPolicy.Compile(document, new(PolicyKind.Inline, $"policy-{index + 1}", $"role/{role}")))],
            Resource = Trust,
        };
        return new(new(Caller.RoleSession(arn, RoleSessionName.Parse(session)), Authorizer.AssumeRole, Arn.Parse(UpdateData)), policies, expected);
    }
}
