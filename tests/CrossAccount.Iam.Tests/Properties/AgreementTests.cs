using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport.Generators;
using CrossAccount.Iam.Writing;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Properties;

/// <summary>What the fast path decides is what the trace of all statements shows.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void Explain_RandomRequest_DecidesAsTheAuthorizerAndShowsWhy() => Seeds.Run(4_000, random =>
    {
        AccessRequest request = RandomRequests.Next(random);
        ApplicablePolicies policies = PolicySet.Next(random, request).Compile();

        Decision decision = Authorizer.Decide(request, policies);
        DecisionExplanation explanation = Explainer.Explain(request, policies);

        Assert.Equal(decision, explanation.Decision);
        Assert.StartsWith(decision.IsAllowed ? "allowed: " : "denied: ", explanation.Sentence, StringComparison.Ordinal);
        StatementTrace[] matching = [.. explanation.Statements.Where(trace => trace.Matches)];
        Assert.All(decision.Statements, statement => Assert.Contains(matching, trace => trace.Statement == statement));
        CheckDenies(decision, matching);
        CheckLayer(decision, matching);
    });

    [Fact]
    public void Decide_RandomRequests_ReachEveryOutcomeAndLayer()
    {
        HashSet<(DecisionOutcome, DecisionLayer)> reached = [];
        Seeds.Run(6_000, random =>
        {
            AccessRequest request = RandomRequests.Next(random);
            Decision decision = Authorizer.Decide(request, PolicySet.Next(random, request).Compile());
            reached.Add((decision.Outcome, decision.Layer));
        });

        if (Environment.GetEnvironmentVariable(Seeds.Variable) is null)
        {
            Assert.Equal(
                [(DecisionOutcome.ImplicitlyDenied, 9), (DecisionOutcome.ExplicitlyDenied, 7), (DecisionOutcome.Allowed, 4)],
                reached.GroupBy(pair => pair.Item1).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())));
        }
    }

    [Fact]
    public void Decide_MutatedDocumentsThatParse_NeverThrow() => Seeds.Run(2_000, random =>
    {
        AccessRequest request = RandomRequests.Next(random);
        PolicySet policies = PolicySet.Next(random, request).SelectWithKind((document, kind) =>
            PolicyParser.Parse(Mutations.OfText(random, PolicyWriter.Write(document))).TryGetDocument(out PolicyDocument? mutated)
            && PolicyValidator.Validate(mutated, kind).IsEmpty
                ? mutated
                : document);

        Assert.NotEmpty(Explainer.Explain(request, policies.Compile()).Sentence);
    });

    private static void CheckDenies(Decision decision, StatementTrace[] matching)
    {
        if (decision.Layer is DecisionLayer.Partition)
        {
            return;
        }

        bool denies = matching.Any(trace => trace.Statement.Statement.Effect == Effect.Deny);
        Assert.True(
            denies == (decision.Outcome == DecisionOutcome.ExplicitlyDenied) || decision is { Outcome: DecisionOutcome.ImplicitlyDenied, Layer: DecisionLayer.AccountRoot },
            $"{decision} although a deny {(denies ? "matches" : "does not match")}");
    }

    private static void CheckLayer(Decision decision, StatementTrace[] matching)
    {
        bool silent = decision.Outcome == DecisionOutcome.ImplicitlyDenied
            && decision.Layer is DecisionLayer.TrustPolicy or DecisionLayer.ResourcePolicy or DecisionLayer.IdentityPolicy
                or DecisionLayer.PermissionsBoundary or DecisionLayer.SessionPolicy;
        Assert.False(
            silent && matching.Any(trace => trace.Layer == decision.Layer && trace.Statement.Statement.Effect == Effect.Allow),
            $"{decision} although a statement of that layer allows");
    }
}
