using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Cli.Decide.Requests;

/// <summary>The text of a policy and what it is used as. It is looked up by the bytes of the input, without a copy of them.</summary>
internal sealed class PolicyCacheKey(byte[] text, PolicyOrigin origin)
{
    public static IEqualityComparer<PolicyCacheKey> Comparer { get; } = new TextComparer();

    private Sought AsSought => new(text, origin);

    /// <summary>What is looked up.</summary>
    public readonly ref struct Sought(ReadOnlySpan<byte> text, PolicyOrigin origin)
    {
        public ReadOnlySpan<byte> Text { get; } = text;

        public PolicyOrigin Origin { get; } = origin;
    }

    private sealed class TextComparer : IEqualityComparer<PolicyCacheKey>, IAlternateEqualityComparer<Sought, PolicyCacheKey>
    {
        public bool Equals(PolicyCacheKey? x, PolicyCacheKey? y) => x is null || y is null ? ReferenceEquals(x, y) : Equals(x.AsSought, y);

        public bool Equals(Sought alternate, PolicyCacheKey other) =>
            alternate.Text.SequenceEqual(other.AsSought.Text) && alternate.Origin == other.AsSought.Origin;

        public int GetHashCode(PolicyCacheKey obj) => GetHashCode(obj.AsSought);

        public int GetHashCode(Sought alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate.Text);
            hash.Add(alternate.Origin);
            return hash.ToHashCode();
        }

        public PolicyCacheKey Create(Sought alternate) => new(alternate.Text.ToArray(), alternate.Origin);
    }
}
