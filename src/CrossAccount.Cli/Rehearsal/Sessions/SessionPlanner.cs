using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal.Sessions;

/// <summary>
/// Says what a session of a role has to try: the buckets that its policies name, one that they do not, one of the account that
/// the caller came from, and something beyond S3.
/// </summary>
internal sealed class SessionPlanner(StackSettings settings, LocalCloud cloud)
{
    /// <summary>The folder of all objects that a rehearsal reads and writes, below the prefixes that policies name.</summary>
    public const string Folder = "crossaccount-rehearsal/";

    private const string ReadKey = Folder + "read.txt";
    private const string WriteKey = Folder + "write.txt";

    /// <summary>Policies that name very many prefixes of one bucket are tried with the first few.</summary>
    private const int MostPrefixes = 5;

    private const string Trusting = "trusting";
    private const string Trusted = "trusted";

    private readonly LocalClient _trustingAccount = cloud.Connect(cloud.FindAccount(settings.Trusting.Id)!.RootCredentials);
    private readonly ImmutableArray<string> _trustingBuckets = BucketsOf(cloud, settings.Trusting.Id);
    private readonly ImmutableArray<string> _trustedBuckets = BucketsOf(cloud, settings.Trusted.Id);

    public ImmutableArray<SessionAttempt> Plan(DelegationSettings delegation)
    {
        var declared = new DeclaredPermissions(delegation, settings.Trusting, _trustingAccount);
        string partition = settings.Trusting.Partition.ToString();
        var attempts = ImmutableArray.CreateBuilder<SessionAttempt>();
        void Add(string action, string resource, string account) => attempts.Add(new(
            action, resource, account, declared.Allow(action, resource, account == Trusting ? settings.Trusting.Id : settings.Trusted.Id)));

        Add("s3:ListAllMyBuckets", $"arn:{partition}:s3:::*", Trusting);
        foreach (string bucket in ToTry(declared.Documents))
        {
            string arn = $"arn:{partition}:s3:::{bucket}";
            Add("s3:ListBucket", arn, Trusting);
            foreach (string prefix in Prefixes(declared.Documents, bucket))
            {
                Add("s3:GetObject", $"{arn}/{prefix}{ReadKey}", Trusting);
                Add("s3:PutObject", $"{arn}/{prefix}{WriteKey}", Trusting);
                Add("s3:DeleteObject", $"{arn}/{prefix}{WriteKey}", Trusting);
            }
        }

        if (_trustedBuckets.FirstOrDefault() is { } own)
        {
            Add("s3:ListBucket", $"arn:{partition}:s3:::{own}", Trusted);
            Add("s3:GetObject", $"arn:{partition}:s3:::{own}/{ReadKey}", Trusted);
        }

        Add("iam:ListRoles", $"arn:{partition}:iam::{settings.Trusting.Id}:role/", Trusting);
        AddExpected(attempts, delegation.Expect.SessionAllowed, expectAllowed: true);
        AddExpected(attempts, delegation.Expect.SessionDenied, expectAllowed: false);
        return attempts.ToImmutable();
    }

    private static ImmutableArray<string> BucketsOf(LocalCloud cloud, AccountId account) =>
        [.. cloud.Connect(cloud.FindAccount(account)!.RootCredentials).S3.ListBuckets().ValueOrThrow().Select((Bucket bucket) => bucket.Name)];

    /// <summary>The expectation that is written down counts more than what the policies say.</summary>
    private void AddExpected(ImmutableArray<SessionAttempt>.Builder attempts, ImmutableArray<SessionAction> actions, bool expectAllowed)
    {
        foreach (SessionAction action in actions)
        {
            attempts.RemoveAll(attempt => attempt.Action.Equals(action.Action, StringComparison.OrdinalIgnoreCase) && attempt.Resource == action.Resource);
            string account = _trustedBuckets.Contains(S3Address.Of(action.Resource).Bucket) ? Trusted : Trusting;
            attempts.Add(new(action.Action, action.Resource, account, expectAllowed));
        }
    }

    private static IEnumerable<S3Address> Addresses(ImmutableArray<PolicyDocument> documents) =>
        documents.SelectMany(document => document.Statements)
            .SelectMany(statement => statement.Resource?.Patterns ?? [])
            .Select(S3Address.Of);

    /// <summary>The prefixes that the documents name in a bucket, and the bucket's root.</summary>
    private static IEnumerable<string> Prefixes(ImmutableArray<PolicyDocument> documents, string bucket) =>
        Addresses(documents)
            .Where(address => address.Bucket == bucket && address.Key.EndsWith("/*", StringComparison.Ordinal))
            .Select(address => address.Key[..^1])
            .Where(prefix => !prefix.AsSpan().ContainsAny('*', '?', '$'))
            .Distinct()
            .Take(MostPrefixes)
            .Append("");

    /// <summary>The buckets that the documents name, and the first that they do not.</summary>
    private IEnumerable<string> ToTry(ImmutableArray<PolicyDocument> documents)
    {
        HashSet<string> named = [.. Addresses(documents).Select(address => address.Bucket)];
        return _trustingBuckets.Where(named.Contains).Concat(_trustingBuckets.Where(bucket => !named.Contains(bucket)).Take(1));
    }
}
