using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CrossAccount.Iam.Context;

/// <summary>The value of a context key: one text, or several.</summary>
public readonly struct ContextValue : IEquatable<ContextValue>
{
    // A text or an array of texts, so that a context of many keys takes one reference for each.
    private readonly object? _value;

    /// <summary>A value of one text.</summary>
    public ContextValue(string text) => _value = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>A multivalued key's texts; possibly none.</summary>
    public ContextValue(ImmutableArray<string> texts) => _value = ImmutableCollectionsMarshal.AsArray(texts) ?? [];

    private ContextValue(object? stored) => _value = stored;

    /// <summary>Whether the key was given as a list, even one of a single text.</summary>
    public bool IsMultivalued => _value is not string;

    /// <summary>How many texts there are.</summary>
    public int Count => _value is string ? 1 : Texts.Length;

    /// <summary>The text at a place from 0 to <see cref="Count"/> - 1.</summary>
    public string this[int index] => _value is string text && index == 0 ? text : Texts[index];

    /// <summary>What a context keeps; null for a key that it does not have.</summary>
    internal object? Stored => _value;

    private string[] Texts => _value as string[] ?? [];

    internal static ContextValue FromStored(object? stored) => new(stored);

    /// <inheritdoc/>
    public bool Equals(ContextValue other)
    {
        if (IsMultivalued != other.IsMultivalued || Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContextValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Count > 0 ? this[0] : null);

    /// <summary>Whether both have the same texts in the same order.</summary>
    public static bool operator ==(ContextValue left, ContextValue right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(ContextValue left, ContextValue right) => !left.Equals(right);

    /// <summary>The text, or the list as <c>[a, b]</c>.</summary>
    public override string ToString() => _value as string ?? $"[{string.Join(", ", Texts)}]";
}
