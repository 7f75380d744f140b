using CrossAccount.LocalAws.Storage;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>All access keys of the cloud by their ID.</summary>
internal sealed class CredentialStore(StateChanges changes)
{
    private const int FirstPurge = 16_384;

    private readonly Dictionary<string, Credential> _byId = new(StringComparer.Ordinal);
    private int _nextPurge = FirstPurge;

    public void Add(Credential credential, DateTimeOffset now)
    {
        if (_byId.Count >= _nextPurge)
        {
            Purge(now);
            _nextPurge = Math.Max(FirstPurge, _byId.Count * 2);
        }

        _byId.Add(credential.AccessKeyId, credential);
        changes.Changed(credential);
    }

    public void Remove(string accessKeyId)
    {
        if (_byId.Remove(accessKeyId, out Credential? credential))
        {
            changes.Removed(credential);
        }
    }

    /// <summary>All keys, in no particular order.</summary>
    public IEnumerable<Credential> All => _byId.Values;

    public Credential? Find(string accessKeyId) => _byId.GetValueOrDefault(accessKeyId);

    /// <summary>Forgets sessions that ended a while ago; until then their keys are answered with "expired".</summary>
    private void Purge(DateTimeOffset now)
    {
        foreach (Credential credential in _byId.Values.Where(c => c.Session?.Expiration < now.AddHours(-1)).ToList())
        {
            Remove(credential.AccessKeyId);
        }
    }
}
