using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.TestSupport.Generators;
using CrossAccount.Iam.TestSupport.Reference;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Properties;

/// <summary>The engine decides as the reference, which is written from AWS's pages and shares nothing with it.</summary>
public sealed class ReferenceAgreementTests
{
    [Fact]
    public void Decide_RandomRequest_DecidesAsTheReference() => Seeds.Run(2_000, random =>
    {
        AccessRequest request = RandomRequests.Next(random);
        var policies = PolicySet.Next(random, request);

        Decision decision = Authorizer.Decide(request, policies.Compile());
        ReferenceAnswer reference = ReferenceEvaluator.Decide(RequestJson.Of(request, policies));

        Assert.Equal(reference, new(decision.Outcome.ToString(), decision.Layer.ToString()));
    });
}
