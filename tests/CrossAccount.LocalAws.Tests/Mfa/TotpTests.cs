using System.Text;
using CrossAccount.LocalAws.Iam.MfaDevices;

namespace CrossAccount.LocalAws.Tests.Mfa;

public class TotpTests
{
    private static readonly byte[] Key = "12345678901234567890"u8.ToArray();

    /// <summary>RFC 6238, appendix B, for SHA-1: the RFC prints eight digits, of which six are the last.</summary>
    public static TheoryData<long, string> Rfc6238 { get; } = new()
    {
        { 59, "94287082" },
        { 1111111109, "07081804" },
        { 1111111111, "14050471" },
        { 1234567890, "89005924" },
        { 2000000000, "69279037" },
        { 20000000000, "65353130" },
    };

    /// <summary>RFC 4226, appendix D: codes of six digits by counter.</summary>
    public static TheoryData<long, string> Rfc4226 { get; } = new()
    {
        { 0, "755224" }, { 1, "287082" }, { 2, "359152" }, { 3, "969429" }, { 4, "338314" },
        { 5, "254676" }, { 6, "287922" }, { 7, "162583" }, { 8, "399871" }, { 9, "520489" },
    };

    /// <summary>RFC 4648, section 10, without padding.</summary>
    public static TheoryData<string, string> Rfc4648 { get; } = new()
    {
        { "", "" }, { "MY", "f" }, { "MZXQ", "fo" }, { "MZXW6", "foo" }, { "MZXW6YQ", "foob" }, { "MZXW6YTB", "fooba" }, { "MZXW6YTBOI", "foobar" },
    };

    [Theory]
    [MemberData(nameof(Rfc6238))]
    public void Code_AtATime_IsThatOfTheRfc(long unixSeconds, string eightDigits) =>
        Assert.Equal(eightDigits[2..], Totp.Code(Key, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(unixSeconds))));

    [Theory]
    [MemberData(nameof(Rfc4226))]
    public void Code_OfACounter_IsThatOfTheRfc(long counter, string code) => Assert.Equal(code, Totp.Code(Key, counter));

    [Theory]
    [MemberData(nameof(Rfc4648))]
    public void Base32_Decodes(string text, string decoded) => Assert.Equal(decoded, Encoding.ASCII.GetString(Base32.Decode(text)));

    [Theory]
    [InlineData("MY1")]
    [InlineData("my")]
    [InlineData("MY======")]
    public void Base32_OtherCharacters_AreRefused(string text) => Assert.Throws<FormatException>(() => Base32.Decode(text));
}
