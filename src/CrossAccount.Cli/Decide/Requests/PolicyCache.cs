using System.Diagnostics.CodeAnalysis;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Cli.Decide.Requests;

/// <summary>
/// Keeps policies by their text, so that a document that comes with every request is parsed and compiled once. Forgets all when
/// the texts together are too long.
/// </summary>
internal sealed class PolicyCache(int maxBytes = PolicyCache.DefaultMaxBytes)
{
    /// <summary>What an entry takes beside its text counts too, so that many short ones are bounded as well.</summary>
    public const int EntryBytes = 256;

    private const int DefaultMaxBytes = 8 * 1024 * 1024;

    private readonly Dictionary<PolicyCacheKey, CompiledPolicy> _policies = new(PolicyCacheKey.Comparer);

    /// <summary>How many policies are kept.</summary>
    public int Count => _policies.Count;

    /// <summary>How many bytes are kept, by the count that is bounded.</summary>
    public int Bytes { get; private set; }

    public bool TryGet(ReadOnlySpan<byte> text, PolicyOrigin origin, [NotNullWhen(true)] out CompiledPolicy? policy) =>
        _policies.GetAlternateLookup<PolicyCacheKey.Sought>().TryGetValue(new(text, origin), out policy);

    /// <summary>Adds a policy that is not kept yet.</summary>
    public void Add(ReadOnlySpan<byte> text, PolicyOrigin origin, CompiledPolicy policy)
    {
        int size = text.Length + EntryBytes;
        if (size > maxBytes)
        {
            return;
        }

        if (size > maxBytes - Bytes)
        {
            _policies.Clear();
            Bytes = 0;
        }

        _policies.Add(new(text.ToArray(), origin), policy);
        Bytes += size;
    }
}
