using System.Globalization;

namespace CrossAccount.Iam.Conditions.Addresses;

/// <summary>A range of addresses in CIDR notation. Addresses of the other family are never in it.</summary>
internal readonly struct IpRange
{
    private readonly UInt128 _network;
    private readonly int _hostBits;
    private readonly bool _isV6;

    private IpRange(UInt128 address, int hostBits, bool isV6)
    {
        _network = Shift(address, hostBits);
        _hostBits = hostBits;
        _isV6 = isV6;
    }

    public static bool TryParse(string text, out IpRange range)
    {
        range = default;
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!IpText.TryRead(slash < 0 ? text : text.AsSpan(0, slash), out UInt128 address, out bool isV6))
        {
            return false;
        }

        int bits = isV6 ? 128 : 32;
        int length = bits;
        if (slash >= 0 && (!int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out length) || length > bits))
        {
            return false;
        }

        range = new(address, bits - length, isV6);
        return true;
    }

    public bool IsV6 => _isV6;

    public UInt128 First => _hostBits == 128 ? UInt128.Zero : _network << _hostBits;

    public UInt128 Last => _hostBits == 128 ? UInt128.MaxValue : First | ((UInt128.One << _hostBits) - UInt128.One);

    public bool Contains(UInt128 address, bool isV6) => isV6 == _isV6 && Shift(address, _hostBits) == _network;

    // A shift by 128 would be taken modulo 128 and shift by nothing.
    private static UInt128 Shift(UInt128 address, int bits) => bits == 128 ? UInt128.Zero : address >> bits;
}
