using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;

namespace CrossAccount.Benchmarks.Decide.Scenarios;

/// <summary>What a session may do whose role has one managed policy of ten statements and exactly the greatest size.</summary>
internal static class ManagedPolicyRequests
{
    private static readonly AccountId Account = AccountId.Parse("111122223333");

    private static readonly RequestContext Context = RequestContext.Empty
        .With(ContextKeys.RequestedRegion, "eu-west-1")
        .With(ContextKeys.SourceIp, "203.0.113.17")
        .With(ContextKeys.SecureTransport, true)
        .With("s3:x-amz-server-side-encryption", "aws:kms");

    private static readonly Caller Session = Caller
        .RoleSession(Arn.Parse("arn:aws:iam::111122223333:role/DataEngineer"), RoleSessionName.Parse("nightly-load"))
        .With(keys => keys.With($"{ContextKeys.PrincipalTagPrefix}team", "payments"));

    /// <summary>The policy's text.</summary>
    public static string Json { get; } = Read("ten-statements.json");

    private static readonly ApplicablePolicies Policies = new()
    {
        Identity = [CompiledPolicy.Compile(PolicyParser.Parse(Json).DocumentOrThrow(), new(PolicyKind.Managed, "DataEngineering", "role/DataEngineer"))],
    };

    public static ImmutableArray<ScenarioRequest> All { get; } =
    [
        Ask("s3:GetObject", "arn:aws:s3:::lake-published-111122223333/orders/2026/11/part-00017.parquet", DecisionOutcome.Allowed),
        Ask("s3:PutObject", "arn:aws:s3:::lake-workbench-111122223333/payments/november.csv", DecisionOutcome.Allowed),
        Ask("s3:PutBucketPolicy", "arn:aws:s3:::lake-raw-111122223333", DecisionOutcome.ExplicitlyDenied),
        Ask("dynamodb:PutItem", "arn:aws:dynamodb:eu-west-1:111122223333:table/payroll", DecisionOutcome.ImplicitlyDenied),
    ];

    private static ScenarioRequest Ask(string action, string resource, DecisionOutcome expected) =>
        new(new(Session, action, resource, Account, Context), Policies, expected);

    private static string Read(string name)
    {
        using Stream stream = typeof(ManagedPolicyRequests).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
