using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary><c>IpAddress</c>: the address begins with the bits of the range. A range without a length is one address.</summary>
internal static partial class AddressComparison
{
    public static bool Matches(string expected, string actual)
    {
        string[] range = expected.Split('/', 2);
        string? network = Bits(range[0]);
        string? address = Bits(actual);
        if (network is null || address is null || network.Length != address.Length)
        {
            return false;
        }

        int length = range.Length == 1 ? network.Length : int.Parse(range[1], NumberStyles.None, CultureInfo.InvariantCulture);
        return address.StartsWith(network[..length], StringComparison.Ordinal);
    }

    /// <summary>32 or 128 characters 0 and 1; null for what is no address.</summary>
    private static string? Bits(string text)
    {
        bool isV6 = V6().IsMatch(text) && IPAddress.TryParse(text, out IPAddress? parsed) && parsed.AddressFamily == AddressFamily.InterNetworkV6;
        byte[]? bytes = isV6 ? IPAddress.Parse(text).GetAddressBytes() : BytesOfV4(text);
        return bytes is null ? null : string.Concat(bytes.Select(one => one.ToString("b8", CultureInfo.InvariantCulture)));
    }

    /// <summary>Not by <see cref="IPAddress"/>, which reads <c>010</c> as eight and <c>1</c> as an address.</summary>
    private static byte[]? BytesOfV4(string text)
    {
        if (!V4().IsMatch(text))
        {
            return null;
        }

        int[] parts = [.. text.Split('.').Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))];
        return parts.All(part => part <= byte.MaxValue) ? [.. parts.Select(part => (byte)part)] : null;
    }

    // The reader of the base class library also takes zones and brackets.
    [GeneratedRegex(@"^[0-9a-fA-F.:]*:[0-9a-fA-F.:]*\z")]
    private static partial Regex V6();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{1,3}){3}\z")]
    private static partial Regex V4();
}
