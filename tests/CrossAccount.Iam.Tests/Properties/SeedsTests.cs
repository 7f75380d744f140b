using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Properties;

public sealed class SeedsTests
{
    [Fact]
    public void Run_PropertyThatFails_NamesTheSeedAndHowToGiveItBack()
    {
        var failure = new InvalidOperationException("the reason");
        int seeds = 0;

        var exception = Assert.Throws<SeedFailedException>(() => Seeds.Run(10, _ => throw (seeds++ >= 0 ? failure : new NotSupportedException())));

        string seed = Environment.GetEnvironmentVariable(Seeds.Variable) ?? "0";
        Assert.Equal(
            $"{nameof(Run_PropertyThatFails_NamesTheSeedAndHowToGiveItBack)} fails for seed {seed} (run it alone with CROSSACCOUNT_SEED={seed}): the reason",
            exception.Message);
        Assert.Same(failure, exception.InnerException);
        Assert.Equal(1, seeds);
    }

    [Fact]
    public void Run_SameSeed_GivesTheSameNumbers()
    {
        List<int> first = [];
        List<int> second = [];

        Seeds.Run(5, random => first.Add(random.Next()));
        Seeds.Run(5, random => second.Add(random.Next()));

        Assert.Equal(first, second);
        Assert.Equal(first.Count, first.Distinct().Count());
    }
}
