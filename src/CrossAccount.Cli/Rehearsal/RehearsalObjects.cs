using CrossAccount.Cli.Rehearsal.Sessions;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>The objects in the accounts' buckets that sessions try to read. They are taken away when this is disposed.</summary>
internal sealed class RehearsalObjects : IDisposable
{
    private readonly LocalCloud _cloud;
    private readonly (AccountId Owner, string Bucket)[] _buckets;

    public RehearsalObjects(LocalCloud cloud, IEnumerable<(AccountId Owner, string Bucket)> buckets)
    {
        _cloud = cloud;
        _buckets = [.. buckets];
        foreach ((AccountId owner, string bucket) in _buckets)
        {
            ClientOf(owner).S3.PutObject(new(bucket, SessionPlanner.ReadKey, "rehearsal"u8.ToArray())).ValueOrThrow();
        }
    }

    public void Dispose()
    {
        foreach ((AccountId owner, string bucket) in _buckets)
        {
            ClientOf(owner).S3.DeleteObject(new(bucket, SessionPlanner.ReadKey)).ValueOrThrow();
            ClientOf(owner).S3.DeleteObject(new(bucket, SessionPlanner.WriteKey)).ValueOrThrow();
        }
    }

    private LocalClient ClientOf(AccountId owner) => _cloud.Connect(_cloud.FindAccount(owner)!.RootCredentials);
}
