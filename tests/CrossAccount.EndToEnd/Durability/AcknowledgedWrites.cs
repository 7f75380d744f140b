using System.Collections.Concurrent;

namespace CrossAccount.EndToEnd.Durability;

/// <summary>What the server has said was done. What it did not come to say may be done or not.</summary>
internal sealed class AcknowledgedWrites
{
    /// <summary>Users that were created, by name with their unique IDs.</summary>
    public ConcurrentDictionary<string, string> Users { get; } = [];

    /// <summary>Users that were deleted.</summary>
    public ConcurrentDictionary<string, bool> Deleted { get; } = [];

    /// <summary>Objects that were written, with their entity tags.</summary>
    public ConcurrentDictionary<string, string> Objects { get; } = [];

    /// <summary>Keys that were created.</summary>
    public ConcurrentDictionary<string, TestSupport.Aws.SigningKeys> Keys { get; } = [];

    /// <summary>Users whose deletion was asked for, whether or not it was acknowledged.</summary>
    public ConcurrentDictionary<string, bool> DeletionsAsked { get; } = [];

    public bool MayBeDeleted(string user) => DeletionsAsked.ContainsKey(user);

    public int Count => Users.Count + Deleted.Count + Objects.Count + Keys.Count;
}
