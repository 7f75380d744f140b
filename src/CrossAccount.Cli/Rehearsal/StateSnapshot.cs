using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>The state of all accounts of a cloud, to see afterwards that nothing was left behind.</summary>
internal sealed class StateSnapshot
{
    private readonly ImmutableSortedDictionary<AccountId, string> _accounts;

    private StateSnapshot(ImmutableSortedDictionary<AccountId, string> accounts) => _accounts = accounts;

    public static StateSnapshot Of(LocalCloud cloud) =>
        new(cloud.Accounts.ToImmutableSortedDictionary(account => account.Id, account => Describe(cloud, account)));

    /// <summary>The accounts that were there before and are not as they were.</summary>
    public IEnumerable<string> DifferencesTo(StateSnapshot before) =>
        before._accounts.Where(account => _accounts[account.Key] != account.Value)
            .Select(account => $"account `{account.Key}` is not as it was before");

    private static string Describe(LocalCloud cloud, LocalAccount account)
    {
        LocalClient root = cloud.Connect(account.RootCredentials);
        IEnumerable<string> objects = root.S3.ListBuckets().ValueOrThrow()
            .SelectMany(bucket => root.S3.ListObjectsV2(new(bucket.Name)).ValueOrThrow().Contents.Select(entry => $"{bucket.Name}/{entry.Key}"));
        return account.ExportAuthorizationDetails() + "\n" + string.Join('\n', objects);
    }
}
