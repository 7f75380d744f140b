using CrossAccount.Cli.Decide;
using static CrossAccount.Cli.Tests.Decide.DecideRequest;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>Memory does not grow with the number of requests. Runs by itself, because it looks at the memory of the process.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BoundedMemoryTests
{
    private const string Name = nameof(BoundedMemoryTests);

    [Fact]
    public async Task FiftyThousandRequests_TakeTheMemoryOfAFew()
    {
        const int Count = 50_000;
        const long MaxGrowth = 50 * 1024 * 1024;
        long most = 0;
        long written = 0;
        int largest = 0;
        int answered = 0;
        var input = new ManyLines(Count, LineWithPoliciesOfItsOwn)
        {
            BeforeLine = number => most = number % 5_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most,
        };
        long before = GC.GetTotalMemory(forceFullCollection: true);

        bool allDecided = await new DecideRun(new Decider(lenient: false, explain: false)).RunAsync(input, Write, CancellationToken.None);

        Assert.True(allDecided);
        Assert.Equal(Count, answered);
        Assert.InRange(largest, 1, 128 * 1024);
        Assert.InRange(written, 10L * 1024 * 1024, long.MaxValue);
        Assert.InRange(most - before, long.MinValue, MaxGrowth);

        ValueTask Write(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
        {
            answered += bytes.Span.Count((byte)'\n');
            written += bytes.Length;
            largest = Math.Max(largest, bytes.Length);
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>No document comes twice, so that all that is kept of one counts.</summary>
    private static string LineWithPoliciesOfItsOwn(int number)
    {
        string policy = AllowElse.Replace("ec2:*", "s3:GetObject", StringComparison.Ordinal).Replace("\"*\"", $"\"arn:aws:s3:::bucket/{number}\"", StringComparison.Ordinal);
        return $"{{\"id\":{number},\"principal\":\"arn:aws:iam::111111111111:user/u{number}\",\"action\":\"s3:GetObject\",\"resource\":\"arn:aws:s3:::bucket/{number}\",\"resourceAccount\":\"111111111111\",\"identityPolicies\":[{policy}]}}";
    }
}
