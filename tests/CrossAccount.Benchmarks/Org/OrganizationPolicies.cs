using System.Collections.Immutable;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Benchmarks.Org;

/// <summary>The limits that the organization sets: service control policies at three levels, resource control policies at one.</summary>
internal static class OrganizationPolicies
{
    private static readonly CompiledPolicy FullAccess = ServiceControl("FullAWSAccess", Statement.Allow("*").On("*"));

    private static readonly CompiledPolicy Guard = ServiceControl("guard",
        Statement.Deny("organizations:LeaveOrganization", "account:CloseAccount").On("*"),
        Statement.Deny(Authorizer.AssumeRole).On("arn:aws:iam::*:role/OrganizationAccountAccessRole"));

    private static readonly CompiledPolicy Regions = ServiceControl("regions", new Statement
    {
        Effect = Effect.Deny,
        Action = PatternElement.AllBut("iam:*", "organizations:*", "route53:*", "support:*", "sts:Get*"),
        Resource = PatternElement.Of("*"),
        Conditions = [new Condition(ConditionOperators.StringNotEquals, ContextKeys.RequestedRegion, "eu-west-1", "eu-central-1", "us-east-1")],
    });

    private static readonly CompiledPolicy NoProduction = ServiceControl("no-production",
        Statement.Deny(Authorizer.AssumeRole).On("arn:aws:iam::*:role/prod/*"));

    /// <summary>The levels above the account of a principal: the root, its unit and the account itself.</summary>
    /// <param name="isSandbox">Whether the account's unit keeps out of production.</param>
    public static ImmutableArray<ImmutableArray<CompiledPolicy>> Above(bool isSandbox) =>
        [[FullAccess, Guard], isSandbox ? [FullAccess, NoProduction] : [FullAccess], [FullAccess, Regions]];

    /// <summary>What the organization demands of everyone who wants in: membership, or being a known partner.</summary>
    public static ImmutableArray<ImmutableArray<CompiledPolicy>> Perimeter { get; } =
    [
        [
            Compile(PolicyKind.ResourceControl, "RCPFullAWSAccess", Statement.Allow("*").To(PolicyPrincipal.Everyone).On("*")),
            Compile(PolicyKind.ResourceControl, "perimeter", Statement.Deny("sts:AssumeRole", "s3:*", "sqs:*", "kms:*").To(PolicyPrincipal.Everyone).On("*").When(
                new Condition(ConditionOperators.StringNotEquals, ContextKeys.PrincipalOrgId, OrgNames.Organization.ToString()) { IfExists = true },
                new Condition(ConditionOperators.StringNotEquals, ContextKeys.PrincipalAccount, [.. OrgNames.Partners.Select(partner => partner.ToString())]) { IfExists = true },
                new Condition(ConditionOperators.Bool, ContextKeys.PrincipalIsAwsService, "false") { IfExists = true })),
        ],
    ];

    private static CompiledPolicy ServiceControl(string name, params ImmutableArray<Statement> statements) =>
        Compile(PolicyKind.ServiceControl, name, statements);

    private static CompiledPolicy Compile(PolicyKind kind, string name, params ImmutableArray<Statement> statements) =>
        CompiledPolicy.Compile(new PolicyDocument(statements), new(kind, name, ""));
}
