using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Server.Tests.Hosting;

public class BoundedCacheTests
{
    [Fact]
    public void Cache_BeginsAnew_WithOneMoreThanItKeeps()
    {
        var cache = new BoundedCache<string, string>(2);
        cache.Add("a", "1");
        cache.Add("b", "2");
        Assert.Equal(["1", "2", "-"], Found(cache));

        cache.Add("c", "3");
        Assert.Equal(["-", "-", "3"], Found(cache));

        cache.Add("a", "4");
        Assert.Equal(["4", "-", "3"], Found(cache));
    }

    [Fact]
    public void Cache_FindsAValueByASpanOfItsKey()
    {
        var cache = new BoundedCache<string, string>(2);
        cache.Add("key", "value");

        Assert.True(cache.TryGetBy("a key".AsSpan(2), out string? found));
        Assert.Equal("value", found);
        Assert.False(cache.TryGetBy("a key".AsSpan(1), out _));
    }

    private static string[] Found(BoundedCache<string, string> cache) =>
        [.. new[] { "a", "b", "c" }.Select(key => cache.TryGet(key, out string? value) ? value : "-")];
}
