using System.Text;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>The order in which S3 lists keys: that of their UTF-8 bytes.</summary>
internal sealed class KeyOrder : IComparer<string>
{
    public static KeyOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        // UTF-16 sorts like UTF-8 as long as there are no surrogates.
        ReadOnlySpan<char> left = x;
        ReadOnlySpan<char> right = y;
        return left.ContainsAnyInRange('\uD800', '\uDFFF') || right.ContainsAnyInRange('\uD800', '\uDFFF')
            ? Encoding.UTF8.GetBytes(x ?? "").AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y ?? ""))
            : left.SequenceCompareTo(right);
    }
}
