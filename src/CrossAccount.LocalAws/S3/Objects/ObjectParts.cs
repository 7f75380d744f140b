using System.Collections.Immutable;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>The parts of an object, in order. Two are equal when their parts are.</summary>
public sealed record ObjectParts(ImmutableArray<ObjectPart> Items)
{
    /// <summary>No parts: the object was written at once.</summary>
    public static ObjectParts None { get; } = new([]);

    /// <summary>Whether both have equal parts.</summary>
    public bool Equals(ObjectParts? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Length;

    /// <summary>Where a part begins and ends; null when there is no such part. An object without parts is its own part 1.</summary>
    internal ByteRange? RangeOf(int partNumber, long length)
    {
        if (Items.IsEmpty)
        {
            return partNumber == 1 ? new ByteRange(0, length - 1) : null;
        }

        long first = 0;
        foreach (ObjectPart part in Items)
        {
            if (part.PartNumber == partNumber)
            {
                return new ByteRange(first, first + part.Size - 1);
            }

            first += part.Size;
        }

        return null;
    }
}
