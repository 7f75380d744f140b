using System.Reflection;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.LocalAws.Tests.Storage;

/// <summary>No change is forgotten: after each operation a cloud that is started again is the same in every field.</summary>
public class EveryChangeTests
{
    private static readonly string[] Reads = ["Get", "List", "Head", "Simulate", "Decode"];

    /// <summary>Operations of that name that change something nevertheless.</summary>
    private static readonly string[] ChangingReads = [nameof(StsClient.GetSessionToken), nameof(StsClient.GetFederationToken)];

    [Fact]
    public void EveryOperation_IsSaved()
    {
        using var kept = new KeptCloud();
        List<string> forgotten = [];
        string[] before = StateWalk.Of(kept.Cloud);
        foreach (Change change in Changes(kept))
        {
            kept.Clock.Seconds(1);
            change.Run();
            string[] live = StateWalk.Of(kept.Cloud);
            string[] started = kept.AfterKill(StateWalk.Of);
            Assert.False(before.SequenceEqual(live), $"{change.Operation} changes nothing, so it proves nothing");
            forgotten.AddRange(live.Zip(started).Where(pair => pair.First != pair.Second).Take(1).Select(pair => $"{change.Operation}: {pair.First}, but after a start {pair.Second}"));
            Assert.True(forgotten.Count > 0 || live.Length == started.Length, $"{change.Operation}: {live.Length} lines, but after a start {started.Length}");
            before = live;
        }

        Assert.Equal([], forgotten);
    }

    [Fact]
    public void EveryOperationThatChanges_IsTried()
    {
        using var kept = new KeptCloud();
        IEnumerable<string> operations = new[] { typeof(IamClient), typeof(StsClient), typeof(S3Client) }
            .SelectMany(client => client.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(method => method.Name)
            .Where(name => ChangingReads.Contains(name) || !Reads.Any(read => name.StartsWith(read, StringComparison.Ordinal)))
            .Except([nameof(IamClient.CreateServiceLinkedRole)]);

        Assert.Equal([], operations.Except(Changes(kept).Select(change => change.Operation)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Change> Changes(KeptCloud kept) =>
        [.. IamChanges.Of(kept), .. ProviderChanges.Of(kept), .. CredentialChanges.Of(kept), .. BucketChanges.Of(kept), .. ObjectChanges.Of(kept)];
}
