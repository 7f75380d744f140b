using System.Text;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport.Generators;
using CrossAccount.Iam.TestSupport.Reference;
using CrossAccount.Iam.Writing;
using CrossAccount.TestSupport;

namespace CrossAccount.Fuzz.Targets;

/// <summary>The decision engine: no exception, and the fast path, the explaining path and (for a sample) the reference agree.</summary>
internal sealed class EngineTarget : FuzzTarget
{
    private const int OneOfForReference = 20;

    private readonly int[] _outcomes = new int[3];
    private int _compared;

    public override string Name => "engine";

    public override string Summary =>
        $"{Of(DecisionOutcome.Allowed):N0} allowed, {Of(DecisionOutcome.ExplicitlyDenied):N0} explicitly and {Of(DecisionOutcome.ImplicitlyDenied):N0} implicitly denied, {_compared:N0} compared with the reference";

    public override byte[] MakeInput(int seed)
    {
        (AccessRequest request, PolicySet policies, _) = Next(seed);
        return Encoding.UTF8.GetBytes(RequestJson.Of(request, policies).GetRawText());
    }

    /// <summary>The seed makes the input anew: the text of a request has no word for everything that a request can be.</summary>
    protected override string? Check(int seed, byte[]? input)
    {
        (AccessRequest request, PolicySet policies, bool asksReference) = Next(seed);
        ApplicablePolicies compiled = policies.Compile();
        Decision fast = Authorizer.Decide(request, compiled);
        DecisionExplanation explained = Explainer.Explain(request, compiled);
        Interlocked.Increment(ref _outcomes[(int)fast.Outcome]);
        if (fast != explained.Decision)
        {
            return $"the fast path decides {fast}, and the explaining path {explained.Decision}";
        }

        if (!asksReference && input is null)
        {
            return null;
        }

        Interlocked.Increment(ref _compared);
        ReferenceAnswer reference = ReferenceEvaluator.Decide(RequestJson.Of(request, policies));
        return reference == new ReferenceAnswer(fast.Outcome.ToString(), fast.Layer.ToString()) ? null : $"the engine decides {fast}, and the reference {reference}";
    }

    private int Of(DecisionOutcome outcome) => _outcomes[(int)outcome];

    private static (AccessRequest Request, PolicySet Policies, bool AsksReference) Next(int seed)
    {
        var random = new Random(seed);
        AccessRequest request = RandomRequests.Next(random);
        var policies = PolicySet.Next(random, request);
        bool mutates = random.Chance(30);
        return (request, mutates ? policies.SelectWithKind((document, kind) => Mutated(random, document, kind)) : policies, random.Next(OneOfForReference) == 0);
    }

    private static PolicyDocument Mutated(Random random, PolicyDocument document, PolicyKind kind) =>
        PolicyParser.Parse(Mutations.OfText(random, PolicyWriter.Write(document))).TryGetDocument(out PolicyDocument? mutated)
        && PolicyValidator.Validate(mutated, kind).IsEmpty
            ? mutated
            : document;
}
