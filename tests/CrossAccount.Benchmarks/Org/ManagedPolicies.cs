using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Benchmarks.Org;

/// <summary>The managed policies that users, groups and roles have attached. Each is compiled once, for all of them.</summary>
internal static class ManagedPolicies
{
    private static readonly string[] Services =
        ["ec2", "s3", "dynamodb", "lambda", "logs", "cloudwatch", "sqs", "sns", "kms", "ecs", "ecr", "rds", "ssm", "states", "events", "glue"];

    /// <summary>Reading everything, as AWS's <c>ReadOnlyAccess</c> does, action by action.</summary>
    public static CompiledPolicy ReadOnly { get; } = Compile("ReadOnly", new PolicyDocument(
        Statement.Allow([.. Services.SelectMany(service => (string[])[$"{service}:Describe*", $"{service}:Get*", $"{service}:List*"])]).On("*")));

    /// <summary>Everything but identities, as AWS's <c>PowerUserAccess</c>: the one that lets its principals assume any role.</summary>
    public static CompiledPolicy PowerUser { get; } = Compile("PowerUser", new PolicyDocument(
        new Statement
        {
            Effect = Effect.Allow,
            Action = PatternElement.AllBut("iam:*", "organizations:*", "account:*"),
            Resource = PatternElement.Of("*"),
        },
        Statement.Allow("iam:CreateServiceLinkedRole", "iam:ListRoles", "organizations:DescribeOrganization").On("*")));

    /// <summary>What a team's group may do with what the team owns.</summary>
    public static CompiledPolicy[] OfTeams { get; } = [.. OrgNames.Teams.Select(team => Compile($"team-{team}", new PolicyDocument(
        Statement.Allow("s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket").On($"arn:aws:s3:::{team}-*", $"arn:aws:s3:::{team}-*/*"),
        Statement.Allow("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem").On($"arn:aws:dynamodb:*:*:table/{team}-*"),
        Statement.Allow("sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage").On($"arn:aws:sqs:*:*:{team}-*"),
        Statement.Allow("logs:FilterLogEvents", "logs:GetLogEvents").On($"arn:aws:logs:*:*:log-group:/{team}/*"),
        Statement.Allow(Authorizer.AssumeRole).On($"arn:aws:iam::*:role/{team}-*", $"arn:aws:iam::*:role/prod/{team}-*"))))];

    /// <summary>The boundaries: what administrators of a team may at most hand out, with and without assuming roles.</summary>
    public static CompiledPolicy[] Boundaries { get; } =
    [
        Compile("boundary", new PolicyDocument(Statement.Allow([.. Services.Select(service => $"{service}:*"), "sts:AssumeRole", "sts:TagSession"]).On("*")),
            PolicyKind.PermissionsBoundary),
        Compile("boundary-closed", new PolicyDocument(Statement.Allow([.. Services.Select(service => $"{service}:*")]).On("*")),
            PolicyKind.PermissionsBoundary),
    ];

    private static CompiledPolicy Compile(string name, PolicyDocument document, PolicyKind kind = PolicyKind.Managed) =>
        CompiledPolicy.Compile(document, new(kind, name, ""));
}
