using System.Globalization;
using System.Text;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.TestSupport.Generators;

/// <summary>Documents that are made to break a parser: too deep, too long, too often, or not text at all.</summary>
internal static class HostileDocuments
{
    private const string Whole = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}}]}""";

    private static readonly string[] Shapes = [Whole, .. SeedDocuments.All.Select(document => document.Json)];

    private static readonly string[] Numbers =
    [
        "1e400", "-1e400", "1e-400", "79228162514264337593543950336", "-0", "0.0000000000000000000000000000000001", "1E+2147483648",
        "9223372036854775808", "00", "1.", ".5", "+1", "NaN", "Infinity", "0x10",
    ];

    private static readonly string[] LoneSurrogates = ["\\ud800", "\\udfff", "\\uD83D", "\\udc00\\ud800", "\\ud800\\u0041"];

    private static readonly byte[][] InvalidUtf8 =
        [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xF8, 0x88, 0x80, 0x80, 0x80]];

    public static byte[] Next(Random random) => random.Next(7) switch
    {
        0 => Nested(random),
        1 => HugeNumber(random),
        2 => WithInvalidUtf8(random),
        3 => Inside(random, random.Pick(LoneSurrogates)),
        4 => DuplicateKeys(random),
        5 => Long(random),
        _ => Inside(random, random.Pick("${", "${aws:username", "}", "\\u0000", "\\\\", "\\\"", "*", "?", "\u2028", "\U0001F600", "e\u0301")),
    };

    private static byte[] Nested(Random random)
    {
        int depth = random.Next(10) == 0 ? random.Next(1, 50_000) : random.Next(1, 40);
        (string open, string close) = random.Pick(("[", "]"), ("{\"Statement\":", "}"), ("{\"Condition\":", "}"), ("[{\"Principal\":", "}]"));
        string nest = Repeat(open, depth) + random.Pick("1", "\"x\"", "{}", "") + (random.Chance(70) ? Repeat(close, depth) : "");
        return Utf8(random.Chance(50) ? nest : Whole.Replace("\"s3:GetObject\"", nest, StringComparison.Ordinal));
    }

    private static byte[] HugeNumber(Random random)
    {
        string number = random.Chance(60) ? random.Pick(Numbers) : new string((char)('0' + random.Next(10)), random.Next(1, 2_000));
        string written = random.Chance(50) ? number : $"\"{number}\"";
        return Utf8(Whole.Replace(random.Pick("\"3600\"", "\"*\"", "\"Allow\"", "\"2012-10-17\""), written, StringComparison.Ordinal));
    }

    private static byte[] WithInvalidUtf8(Random random)
    {
        byte[] whole = Utf8(random.Pick(Shapes));
        int at = random.Next(whole.Length + 1);
        return [.. whole[..at], .. random.Pick(InvalidUtf8), .. whole[at..]];
    }

    /// <summary>A text of the document gets something into it.</summary>
    private static byte[] Inside(Random random, string insertion)
    {
        string whole = random.Pick(Shapes);
        int[] quotes = [.. whole.Index().Where(pair => pair.Item == '"').Select(pair => pair.Index)];
        return Utf8(whole.Insert(random.Pick(quotes) + 1, Repeat(insertion, random.Next(1, 4))));
    }

    private static byte[] DuplicateKeys(Random random)
    {
        string member = random.Pick(
            "\"Effect\":\"Deny\",", "\"Action\":\"*\",", "\"NotAction\":\"*\",", "\"Condition\":{},", "\"Resource\":[],", "\"effect\":\"Allow\",", "\"Sid\":\"a\",", "\"\":1,");
        return Utf8(Whole.Replace("\"Effect\"", Repeat(member, random.Next(1, random.Chance(5) ? 2_000 : 4)) + "\"Effect\"", StringComparison.Ordinal));
    }

    private static byte[] Long(Random random)
    {
        int length = random.Next(10) == 0 ? random.Next(1, 50_000) : random.Next(1, 500);
        string filler = random.Pick("a", "*", "?", "${", "}", ":", " ", "\\n", "é", "${*}", "*a", "${aws:username}");
        string text = Repeat(filler, length);
        return Utf8(random.Next(4) switch
        {
            0 => Whole.Replace("\"Resource\":\"*\"", $"\"Resource\":\"arn:aws:s3:::{text}\"", StringComparison.Ordinal),
            1 => Whole.Replace("s3:GetObject", $"s3:{text}", StringComparison.Ordinal),
            2 => Whole.Replace("NumericLessThan\":{\"aws:MultiFactorAuthAge", $"ArnLike\":{{\"aws:{text}", StringComparison.Ordinal),
            _ => Whole.Replace("\"s3:GetObject\"", $"[{Repeat("\"s3:Get*\",", length)}{random.Next().ToString(CultureInfo.InvariantCulture)}]", StringComparison.Ordinal),
        });
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
