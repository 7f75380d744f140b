using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.Storage;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>The objects of a bucket with all their versions, by key.</summary>
internal sealed class ObjectStore(BucketState bucket)
{
    // Of each key the newest version is the last one.
    private readonly SortedDictionary<string, List<ObjectVersion>> _byKey = new(KeyOrder.Instance);

    private long _written;

    public bool IsEmpty => _byKey.Count == 0;

    /// <summary>The newest versions that are no delete markers, by key.</summary>
    public IEnumerable<ObjectVersion> Current => _byKey.Values.Select(versions => versions[^1]).Where(version => !version.IsDeleteMarker);

    /// <summary>All versions by key, the newest first.</summary>
    public IEnumerable<ObjectVersion> Versions => _byKey.Values.SelectMany(versions => versions.AsEnumerable().Reverse());

    /// <summary>The newest version, which may be a delete marker.</summary>
    public ObjectVersion? Newest(string key) => _byKey.TryGetValue(key, out List<ObjectVersion>? versions) ? versions[^1] : null;

    /// <summary>The newest version; null when it is a delete marker.</summary>
    public ObjectVersion? Find(string key) => Newest(key) is { IsDeleteMarker: false } found ? found : null;

    public ObjectVersion? Find(string key, string versionId) =>
        _byKey.TryGetValue(key, out List<ObjectVersion>? versions) ? versions.Find(version => version.VersionId == versionId) : null;

    /// <summary>Adds the newest version of its key. There is one version without an ID at most.</summary>
    public void Add(ObjectVersion added)
    {
        ObjectVersion version = added with { Order = ++_written };
        Note(version);
        if (!_byKey.TryGetValue(version.Key, out List<ObjectVersion>? versions))
        {
            _byKey.Add(version.Key, [version]);
            return;
        }

        versions.RemoveAll(other => other.VersionId == version.VersionId);
        versions.Add(version);
    }

    public void Remove(ObjectVersion version)
    {
        Note(version);
        List<ObjectVersion> versions = _byKey[version.Key];
        versions.RemoveAll(other => other.VersionId == version.VersionId);
        if (versions.Count == 0)
        {
            _byKey.Remove(version.Key);
        }
    }

    /// <summary>Puts a version with other tags or another access control list in its place.</summary>
    public void Replace(ObjectVersion changed)
    {
        List<ObjectVersion> versions = _byKey[changed.Key];
        versions[versions.FindIndex(version => version.VersionId == changed.VersionId)] = changed;
        Note(changed);
    }

    /// <summary>Puts a version back that was saved. Versions of one key come in the order in which they were written.</summary>
    public void Restore(ObjectVersion version)
    {
        if (!_byKey.TryGetValue(version.Key, out List<ObjectVersion>? versions))
        {
            _byKey.Add(version.Key, versions = []);
        }

        versions.Add(version);
        _written = Math.Max(_written, version.Order);
    }

    private void Note(ObjectVersion version) => bucket.Owner.Cloud.Changes.Changed(new ObjectChange(bucket, version.Key, version.VersionId));
}
