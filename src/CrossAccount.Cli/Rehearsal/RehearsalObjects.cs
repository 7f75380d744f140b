using CrossAccount.Cli.Rehearsal.Sessions;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Objects;

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
            Delete(_ownerOfBucket[address.Bucket].S3, address);
        }
    }

    /// <summary>A bucket that keeps versions keeps what was written and deleted, too, and could not be deleted with that in it.</summary>
    private static void Delete(S3Client owner, S3Address address)
    {
        ObjectVersionList all = owner.ListObjectVersions(new(address.Bucket) { Prefix = address.Key }).ValueOrThrow();
        foreach (ObjectVersionSummary version in all.Versions.Where(version => version.Key == address.Key))
        {
            owner.DeleteObject(new(address.Bucket, address.Key) { VersionId = version.VersionId }).ValueOrThrow();
        }
    }
}
