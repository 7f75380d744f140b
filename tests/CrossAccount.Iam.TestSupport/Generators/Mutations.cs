using System.Text;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.TestSupport.Generators;

/// <summary>Bytes that are nearly a document.</summary>
internal static class Mutations
{
    private static readonly string[] Fragments =
    [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "-0.1e9", "\"Effect\":\"Allow\"", "\"Statement\":", "\"\\ud800\"", "\\u0000",
        "\"Principal\":{\"AWS\":[\"*\"]}", "\"Condition\":{\"IpAddress\":{\"aws:SourceIp\":\"::\"}}", "${", "${aws:username", "}", "\uFEFF", "é", "\n",
        "\"NumericLessThan\":{\"a:b\":1e400}", "\"DateEquals\":{\"a:b\":\"9999-12-31T23:59:59-23:59\"}", "[[[[[[[[[[[[[[[[[",
    ];

    public static byte[] OfText(Random random, string text)
    {
        List<byte> bytes = [.. Encoding.UTF8.GetBytes(text)];
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            MutateOnce(random, bytes);
        }

        return [.. bytes];
    }

    /// <summary>One letter or digit is another one: mostly still JSON, and often still a policy.</summary>
    public static byte[] OneLetter(Random random, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        int[] places = [.. bytes.Index().Where(pair => char.IsAsciiLetterOrDigit((char)pair.Item)).Select(pair => pair.Index)];
        bytes[random.Pick(places)] = (byte)random.Pick('a', 'Z', '0', '9', '*', '?', ':', '/');
        return bytes;
    }

    public static byte[] Noise(Random random)
    {
        byte[] bytes = new byte[random.Next(0, 200)];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Fragments of JSON and of policies in any order: deeper into the parser than noise.</summary>
    public static byte[] Soup(Random random) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => random.Pick(Fragments))));

    private static void MutateOnce(Random random, List<byte> bytes)
    {
        int at = random.Next(bytes.Count + 1);
        switch (random.Next(6))
        {
            case 0 when bytes.Count > 0:
                bytes[random.Next(bytes.Count)] = (byte)random.Next(256);
                break;
            case 1:
                bytes.Insert(at, (byte)random.Next(256));
                break;
            case 2 when bytes.Count > 0:
                at = random.Next(bytes.Count);
                bytes.RemoveRange(at, random.Next(1, Math.Min(12, bytes.Count - at) + 1));
                break;
            case 3 when bytes.Count > 0:
                at = random.Next(bytes.Count);
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, random.Next(1, Math.Min(40, bytes.Count - at) + 1)));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(random.Pick(Fragments)));
                break;
        }
    }
}
