using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport.Generators;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Properties;

/// <summary>What a change of a policy can never do.</summary>
public sealed class MonotonicityTests
{
    private const int Count = 3_000;

    [Fact]
    public void Decide_DenyAddedAnywhere_NeverWidens() => Seeds.Run(Count, random =>
    {
        (AccessRequest request, PolicySet before) = Next(random);
        PolicySet after = before.SelectWithKind((document, kind) => random.Chance(50)
            ? WithDeny(document, kind, RandomDocuments.NextStatement(random, kind, "Added") with { Effect = Effect.Deny })
            : document);

        Decision was = Authorizer.Decide(request, before.Compile());
        Decision became = Authorizer.Decide(request, after.Compile());

        Assert.True(was.IsAllowed || !became.IsAllowed, $"{was} became {became}");
        Assert.True(was.Outcome != DecisionOutcome.ExplicitlyDenied || became.Outcome == DecisionOutcome.ExplicitlyDenied, $"{was} became {became}");
    });

    [Fact]
    public void Decide_AllowRemovedAnywhere_NeverWidens() => Seeds.Run(Count, random =>
    {
        (AccessRequest request, PolicySet before) = Next(random);
        PolicySet after = before.Select(document => document with
        {
            Statements = WithoutSome(random, document.Statements),
        });

        Decision was = Authorizer.Decide(request, before.Compile());
        Decision became = Authorizer.Decide(request, after.Compile());

        Assert.True(was.IsAllowed || !became.IsAllowed, $"{was} became {became}");
        Assert.Equal(was.Outcome == DecisionOutcome.ExplicitlyDenied, became.Outcome == DecisionOutcome.ExplicitlyDenied);
    });

    [Fact]
    public void Decide_LimitAdded_NeverWidens() => Seeds.Run(Count, random =>
    {
        (AccessRequest request, PolicySet before) = Next(random);
        PolicySet after = random.Next(4) switch
        {
            0 => before with { Boundary = before.Boundary ?? RandomDocuments.Next(random, PolicyKind.PermissionsBoundary) },
            1 => before with { Session = before.Session.IsEmpty ? [RandomDocuments.Next(random, PolicyKind.Session)] : before.Session },
            2 => before with { ServiceControl = before.ServiceControl.Add([RandomDocuments.Next(random, PolicyKind.ServiceControl)]) },
            _ => before with { ResourceControl = before.ResourceControl.Add([RandomDocuments.Next(random, PolicyKind.ResourceControl)]) },
        };

        Decision was = Authorizer.Decide(request, before.Compile());
        Decision became = Authorizer.Decide(request, after.Compile());

        Assert.True(was.IsAllowed || !became.IsAllowed, $"{was} became {became}");
    });

    [Fact]
    public void Decide_StatementsInAnotherOrder_DecidesAlike() => Seeds.Run(Count, random =>
    {
        (AccessRequest request, PolicySet before) = Next(random);
        PolicySet after = before.Select(document => document with { Statements = [.. random.Shuffled<Statement>([.. document.Statements])] }) with
        {
            Identity = [.. random.Shuffled<PolicyDocument>([.. before.Identity])],
        };

        Decision was = Authorizer.Decide(request, before.Compile());
        Decision became = Authorizer.Decide(request, after.Compile());

        Assert.Equal((was.Outcome, was.Layer), (became.Outcome, became.Layer));
    });

    [Fact]
    public void Decide_IdentityPoliciesOfOneVersionMerged_DecidesAlike() => Seeds.Run(Count, random =>
    {
        (AccessRequest request, PolicySet before) = Next(random);
        ImmutableArray<PolicyDocument> merged =
        [
            .. before.Identity.GroupBy(document => document.Version).Select(group =>
                new PolicyDocument([.. group.SelectMany(document => document.Statements).Select(statement => statement with { Sid = null })]) { Version = group.Key }),
        ];

        Decision was = Authorizer.Decide(request, before.Compile());
        Decision became = Authorizer.Decide(request, (before with { Identity = merged }).Compile());

        Assert.Equal((was.Outcome, was.Layer), (became.Outcome, became.Layer));
    });

    [Fact]
    public void Decide_EveryStatementInADocumentOfItsOwn_DecidesAlike() => Seeds.Run(Count, random =>
    {
        (AccessRequest request, PolicySet before) = Next(random);
        PolicySet after = before with
        {
            Identity = Split(before.Identity),
            Session = Split(before.Session),
            ServiceControl = [.. before.ServiceControl.Select(Split)],
            ResourceControl = [.. before.ResourceControl.Select(Split)],
        };

        Decision was = Authorizer.Decide(request, before.Compile());
        Decision became = Authorizer.Decide(request, after.Compile());

        Assert.Equal((was.Outcome, was.Layer, was.Statement?.Statement), (became.Outcome, became.Layer, became.Statement?.Statement));
    });

    private static ImmutableArray<PolicyDocument> Split(ImmutableArray<PolicyDocument> documents) =>
        [.. documents.SelectMany(document => document.Statements.Select(statement => document with { Statements = [statement] }))];

    private static (AccessRequest Request, PolicySet Policies) Next(Random random)
    {
        AccessRequest request = RandomRequests.Next(random);
        return (request, PolicySet.Next(random, request));
    }

    /// <summary>At least one statement stays, since a document without statements is none; it may be an allow that matters.</summary>
    private static ImmutableArray<Statement> WithoutSome(Random random, ImmutableArray<Statement> statements)
    {
        ImmutableArray<Statement> kept = [.. statements.Where(statement => statement.Effect == Effect.Deny || random.Chance(50))];
        return kept.IsEmpty ? [statements[0]] : kept;
    }

    /// <summary>A resource control policy that allows stands alone, so a deny takes its place, which widens nothing either.</summary>
    private static PolicyDocument WithDeny(PolicyDocument document, PolicyKind kind, Statement deny) =>
        kind == PolicyKind.ResourceControl && document.Statements.Any(statement => statement.Effect == Effect.Allow)
            ? document with { Statements = [deny] }
            : document.With(deny);
}
