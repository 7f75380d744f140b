using CrossAccount.Cli.Rehearsal.Sessions;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>The objects that sessions try to read, put there by the buckets' owners. They are taken away when this is disposed.</summary>
internal sealed class RehearsalObjects(IEnumerable<LocalClient> owners) : IDisposable
{
    private readonly Dictionary<string, LocalClient> _ownerOfBucket = owners
        .SelectMany(owner => owner.S3.ListBuckets().ValueOrThrow().Select(bucket => KeyValuePair.Create(bucket.Name, owner)))
        .ToDictionary();

    private readonly HashSet<S3Address> _touched = [];

    /// <summary>Sees to it that there is an object to read, and remembers objects that may be written.</summary>
    public void Prepare(SessionAttempt attempt)
    {
        S3Address address = S3Address.Of(attempt.Resource);
        if (!address.Key.Contains(SessionPlanner.Folder, StringComparison.Ordinal)
            || !_ownerOfBucket.TryGetValue(address.Bucket, out LocalClient? owner)
            || !_touched.Add(address))
        {
            return;
        }

        owner.S3.PutObject(new(address.Bucket, address.Key, "rehearsal"u8.ToArray())).ValueOrThrow();
    }

    public void Dispose()
    {
        foreach (S3Address address in _touched)
        {
            _ownerOfBucket[address.Bucket].S3.DeleteObject(new(address.Bucket, address.Key)).ValueOrThrow();
        }
    }
}
