using CrossAccount.Cli.Decide.Requests;
using CrossAccount.Conformance.Reading;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Conformance.Engine;

/// <summary>Deciding allocates nothing once requests and policies are there, whatever is asked.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void Decide_AnyCase_AllocatesNothing() => Assert.DoesNotContain(
        AllCases.Sequence.Where(one => !one.IsRefused)
            .Select(one => (one.Name, Bytes: AllocatedBy(DecideVerb.Read(one.RequestLine(), out _)!))),
        each => each.Bytes > 0);

    /// <summary>
    /// The least of several measurements: a collection in between counts the rest of the thread's allocation buffer, while what
    /// deciding itself allocates is in each of them.
    /// </summary>
    private static long AllocatedBy(DecisionRequest request)
    {
        Decide(request);
        return Enumerable.Range(0, 5).Min(_ => Decide(request));
    }

    private static long Decide(DecisionRequest request)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 20; i++)
        {
            Authorizer.Decide(request.Access, request.Policies);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
