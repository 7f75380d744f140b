using System.Globalization;

namespace CrossAccount.Iam.Conditions.Addresses;

/// <summary>
/// Reads an address into a number without allocating. <see cref="System.Net.IPAddress"/> would allocate for each request and
/// takes texts such as <c>1</c> for an address.
/// </summary>
internal static class IpText
{
    private const int V6Groups = 8;

    public static bool TryRead(ReadOnlySpan<char> text, out UInt128 address, out bool isV6)
    {
        isV6 = text.Contains(':');
        return isV6 ? TryReadV6(text, out address) : TryReadV4(text, out address);
    }

    private static bool TryReadV4(ReadOnlySpan<char> text, out UInt128 address)
    {
        address = 0;
        int parts = 0;
        foreach (Range range in text.Split('.'))
        {
            ReadOnlySpan<char> part = text[range];
            if (++parts > 4 || part.Length is 0 or > 3
                || !byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out byte value))
            {
                return false;
            }

            address = (address << 8) | value;
        }

        return parts == 4;
    }

    private static bool TryReadV6(ReadOnlySpan<char> text, out UInt128 address)
    {
        int gap = text.IndexOf("::");
        if (gap < 0)
        {
            return TryReadGroups(text, endsWithV4: true, out address, out int all) && all == V6Groups;
        }

        ReadOnlySpan<char> after = text[(gap + 2)..];
        bool valid = TryReadGroups(text[..gap], endsWithV4: false, out UInt128 high, out int highGroups)
            & TryReadGroups(after, endsWithV4: true, out UInt128 low, out int lowGroups);
        int missing = V6Groups - highGroups - lowGroups;
        address = 0;
        if (!valid || missing < 1)
        {
            return false;
        }

        address = highGroups == 0 ? low : (high << (16 * (V6Groups - highGroups))) | low;
        return true;
    }

    private static bool TryReadGroups(ReadOnlySpan<char> text, bool endsWithV4, out UInt128 value, out int groups)
    {
        value = 0;
        groups = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        foreach (Range range in text.Split(':'))
        {
            ReadOnlySpan<char> part = text[range];
            if (part.Contains('.'))
            {
                // An IPv4 address may end an IPv6 address, in the place of two groups.
                bool last = endsWithV4 && range.End.Value == text.Length;
                if (!last || groups > V6Groups - 2 || !TryReadV4(part, out UInt128 v4))
                {
                    return false;
                }

                value = (value << 32) | v4;
                groups += 2;
                return true;
            }

            if (part.Length is 0 or > 4 || ++groups > V6Groups
                || !ushort.TryParse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort group))
            {
                return false;
            }

            value = (value << 16) | group;
        }

        return true;
    }
}
