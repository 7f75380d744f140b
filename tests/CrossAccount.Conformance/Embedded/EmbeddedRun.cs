using CrossAccount.Conformance.Reading;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.Conformance.Embedded;

/// <summary>Sets a case up in embedded accounts, signs its caller in, and makes the real call.</summary>
internal static class EmbeddedRun
{
    public static EmbeddedAnswer Decide(ConformanceCase one)
    {
        var refusals = new Refusals();
        EmbeddedAnswer? answer = Run(one, refusals);
        Assert.Empty(refusals.Codes);
        return answer!;
    }

    /// <summary>The codes of what is wrong with the case's documents, as the accounts refuse them.</summary>
    public static IReadOnlyList<string> Refuse(ConformanceCase one)
    {
        var refusals = new Refusals();
        Assert.Null(Run(one, refusals));
        return refusals.Codes;
    }

    private static EmbeddedAnswer? Run(ConformanceCase one, Refusals refusals)
    {
        var world = new EmbeddedWorld(one);
        LocalClient? client = EmbeddedCaller.SignIn(world, refusals);
        EmbeddedResource.Create(world, refusals);
        return client is null || !refusals.IsEmpty ? null : EmbeddedCall.Make(one, client);
    }
}
