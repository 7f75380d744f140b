using System.Text;
using CrossAccount.Cli.Decide.Requests;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>Compiled documents are kept by text and use, within bounds.</summary>
public sealed class PolicyCacheTests
{
    private static readonly CompiledPolicy Policy =
        CompiledPolicy.Compile(PolicyParser.Parse(DecideRequest.Allow).DocumentOrThrow(), Origin("one"));

    [Fact]
    public void Policy_IsKeptByTextAndUse()
    {
        var cache = new PolicyCache();
        cache.Add(Text("a"), Origin("one"), Policy);

        Assert.True(cache.TryGet(Text("a"), Origin("one"), out CompiledPolicy? found));
        Assert.Same(Policy, found);
        Assert.False(cache.TryGet(Text("b"), Origin("one"), out _));
        Assert.False(cache.TryGet(Text("a"), Origin("two"), out _));
        Assert.False(cache.TryGet(Text("a"), Origin("one") with { Kind = PolicyKind.Session }, out _));
    }

    [Fact]
    public void Cache_ForgetsAll_WhenTheNextDoesNotFit()
    {
        var cache = new PolicyCache(maxBytes: 2 * (PolicyCache.EntryBytes + 1));
        cache.Add(Text("a"), Origin("one"), Policy);
        cache.Add(Text("b"), Origin("one"), Policy);
        Assert.Equal((2, 2 * (PolicyCache.EntryBytes + 1)), (cache.Count, cache.Bytes));

        cache.Add(Text("c"), Origin("one"), Policy);

        Assert.Equal((1, PolicyCache.EntryBytes + 1), (cache.Count, cache.Bytes));
        Assert.True(cache.TryGet(Text("c"), Origin("one"), out _));
        Assert.False(cache.TryGet(Text("a"), Origin("one"), out _));
    }

    [Fact]
    public void ATextThatNeverFits_LeavesTheCacheAsItIs()
    {
        var cache = new PolicyCache(maxBytes: PolicyCache.EntryBytes + 1);
        cache.Add(Text("a"), Origin("one"), Policy);

        cache.Add(Text("bb"), Origin("one"), Policy);

        Assert.Equal((1, PolicyCache.EntryBytes + 1), (cache.Count, cache.Bytes));
        Assert.True(cache.TryGet(Text("a"), Origin("one"), out _));
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static PolicyOrigin Origin(string name) => new(PolicyKind.Inline, name, "");
}
