using System.Globalization;
using CrossAccount.Iam.TestSupport.Generators;
using CrossAccount.TestSupport;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>Makes the bytes of a request: most of it well-formed and signed, so that it comes far, and some of it broken on every level.</summary>
internal sealed class HttpInputs(SigningKeys[] callers)
{
    private static readonly string[] Authorizations =
    [
        "", "Basic eDp5", "Bearer x", "AWS AKIA:c2ln", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=", "AWS4-HMAC-SHA256 Credential=////, SignedHeaders=;;, Signature=",
        "AWS4-HMAC-SHA256 Credential=A/20260601/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0000000000000000000000000000000000000000000000000000000000000000",
        "AWS4-HMAC-SHA256 Credential=A/B/C/D/E, SignedHeaders=HOST, Signature=zz", "AWS4-ECDSA-P256-SHA256 Credential=A",
    ];

    public byte[] Next(int seed)
    {
        var random = new Random(seed);
        int kind = random.Next(100);
        if (kind < 3)
        {
            return Mutations.Noise(random);
        }

        RawRequest request = random.Chance(60) ? QueryInputs.Next(random, random.Pick(callers)) : RestInputs.Next(random, random.Pick(callers));
        switch (kind)
        {
            case < 60:
                break;
            case < 66:
                request.Headers.RemoveAll(header => header.Name == "authorization");
                break;
            case < 72:
                request.Set("authorization", random.Pick(Authorizations));
                break;
            case < 78:
                request.Body = request.Body.Length == 0 ? [1] : Flip(random, request.Body);
                break;
            case < 84:
                Presign(random, request);
                break;
            default:
                Break(random, request);
                break;
        }

        byte[] bytes = request.ToBytes();
        return random.Next(100) switch
        {
            < 4 => bytes[..random.Next(bytes.Length)],
            < 8 => Flip(random, bytes),
            _ => bytes,
        };
    }

    private void Presign(Random random, RawRequest request)
    {
        SigningKeys keys = random.Pick(callers);
        string date = SigV4.Date(QueryInputs.Time(random));
        string service = random.Pick(["s3", "sts", "iam"]);
        string scope = $"{date[..8]}/us-east-1/{service}/aws4_request";
        string expires = random.Pick(["60", "0", "604800", "604801", "-1", "x"]);
        string query = (service == "s3" ? "" : "Action=GetCallerIdentity&Version=2011-06-15&")
            + $"X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={SigV4.Encode($"{keys.AccessKeyId}/{scope}")}&X-Amz-Date={date}&X-Amz-Expires={expires}&X-Amz-SignedHeaders=host";
        string path = service == "s3" ? "/playground/key" : "/";
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = "localhost:4566" };
        string hash = service == "s3" ? "UNSIGNED-PAYLOAD" : SigV4.EmptyHash;
        request.Method = "GET";
        string signature = SigV4.Signature(keys, scope, date, "GET", path, query, headers, hash);
        request.Target = $"{path}?{query}&X-Amz-Signature={(random.Chance(90) ? signature : "00")}";
        request.Headers.Clear();
        request.Set("host", "localhost:4566");
        request.Body = [];
    }

    private static void Break(Random random, RawRequest request)
    {
        switch (random.Next(12))
        {
            case 0:
                request.Set("x-long", new string('x', random.Next(40_000)));
                break;
            case 1:
                request.Headers.AddRange(Enumerable.Range(0, random.Next(200)).Select(i => ($"x-{i}", "1")));
                break;
            case 2:
                request.Set("content-length", (request.Body.Length + random.Next(1, 100)).ToString(CultureInfo.InvariantCulture));
                break;
            case 3:
                request.Set("content-length", random.Pick(["-1", "x", "99999999999999999999", "1048577", "67108865"]));
                break;
            case 4:
                request.Set("transfer-encoding", random.Pick(["chunked", "gzip, chunked", "identity", "x"]));
                break;
            case 5:
                request.Headers.RemoveAll(header => header.Name == "host");
                break;
            case 6:
                request.Headers.Add(("host", "b"));
                break;
            case 7:
                request.Target = random.Pick(["*", "http://localhost/", "http://localhost/playground?x", "", "/" + new string('a', random.Next(20_000)), "/\u0001", "/%", "?Action=x"]);
                break;
            case 8:
                request.Protocol = random.Pick(["HTTP/1.0", "HTTP/2.0", "HTTP/9", "http/1.1", ""]);
                break;
            case 9:
                request.Set("content-type", random.Pick(["", "text/xml", "application/json", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"]));
                break;
            case 10:
                request.Headers.Add(("authorization", "AWS4-HMAC-SHA256 Credential=x"));
                break;
            default:
                request.Set("x-amz-date", random.Pick(["", "x", "20260601T120000", "Mon, 01 Jun 2026 12:00:00 GMT", "99999999T999999Z"]));
                break;
        }
    }

    private static byte[] Flip(Random random, byte[] bytes)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }
}
