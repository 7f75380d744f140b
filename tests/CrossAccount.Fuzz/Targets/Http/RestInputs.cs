using System.Text;
using CrossAccount.Iam.TestSupport.Generators;
using CrossAccount.TestSupport;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>Requests of S3: every method, sub-resource and header, with good, bad and hostile bodies.</summary>
internal static class RestInputs
{
    private static readonly string[] Methods = ["GET", "PUT", "DELETE", "HEAD", "POST", "OPTIONS", "PATCH", "BREW"];

    private static readonly string[] Paths =
    [
        "/", "/playground", "/playground/", "/playground/key", "/playground/a/b c", "/playground/..", "/playground/%00", "/other", "/Bad_Name", "/playground/é漢😀",
        "/_console", "/_console/", "/switchrole", "/playground/" + "k", "//", "/playground//x", "/playground/%", "/p?x",
    ];

    private static readonly string[] SubResources =
    [
        "acl", "cors", "website", "versioning", "accelerate", "requestPayment", "logging", "lifecycle", "replication", "encryption", "object-lock",
        "tagging", "policy", "policyStatus", "publicAccessBlock", "ownershipControls", "location", "versions", "uploads", "uploadId", "delete", "notification",
        "list-type", "prefix", "delimiter", "max-keys", "continuation-token", "start-after", "marker", "versionId", "partNumber", "x-id", "encoding-type",
        "analytics", "inventory", "metrics", "intelligent-tiering", "legal-hold", "retention", "torrent", "select", "restore", "attributes",
    ];

    private static readonly string[] HeaderNames =
    [
        "x-amz-acl", "x-amz-checksum-crc32", "x-amz-checksum-sha256", "x-amz-sdk-checksum-algorithm", "x-amz-trailer", "x-amz-decoded-content-length", "x-amz-copy-source",
        "x-amz-meta-a", "x-amz-tagging", "x-amz-storage-class", "x-amz-expected-bucket-owner", "x-amz-security-token", "x-amz-metadata-directive",
        "x-amz-copy-source-range", "x-amz-server-side-encryption", "content-md5", "range", "if-match", "if-none-match", "if-modified-since", "expect", "content-encoding", "x-amz-object-lock-mode",
    ];

    private static readonly string[] Values =
    [
        "", "1", "0", "-1", "2147483648", "a", "playground/key", "/playground/key", "bytes=0-1", "bytes=9-1", "bytes=-5", "\"x\"", "*", "private", "CRC32", "SHA256", "AAAAAA==",
        "NhCmhg==", "true", "k=v", "url", "%", "%41", "é", "Wed, 21 Oct 2015 07:28:00 GMT", "100-continue", "aws-chunked", "x-amz-checksum-crc32", "333333333333", "AES256", "2",
    ];

    private static readonly string[] Documents =
    [
        "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>",
        "<Delete><Object><Key>key</Key></Object><Quiet>true</Quiet></Delete>",
        "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>",
        "<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>",
        "<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls></PublicAccessBlockConfiguration>",
        "<OwnershipControls><Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule></OwnershipControls>",
        "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>x</ETag></Part></CompleteMultipartUpload>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Tagging>&b;</Tagging>",
        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><Tagging>&c;</Tagging>",
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::playground/*\"}]}",
        "5;chunk-signature=00\r\nhello\r\n0;chunk-signature=00\r\n\r\n", "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n", "ffffffff\r\nx", "-1\r\n\r\n", "<", "",
    ];

    private static readonly string[] Hashes =
        ["UNSIGNED-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "x", "", SigV4.EmptyHash];

    public static RawRequest Next(Random random, SigningKeys keys)
    {
        string path = random.Chance(60) ? random.Pick(["/playground", "/playground/key", "/playground/a/b c"]) : random.Pick(Paths);
        string canonicalPath = Canonical(path);
        (string Name, string Value)[] query = [.. Enumerable.Range(0, random.Chance(50) ? 0 : random.Next(1, 3)).Select(_ => (random.Pick(SubResources), random.Pick(Values)))];
        string text = string.Join('&', query.DistinctBy(pair => pair.Name).OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => $"{SigV4.Encode(pair.Name)}={SigV4.Encode(pair.Value)}"));
        var request = new RawRequest
        {
            Method = random.Pick<string>(Methods.AsSpan(0, random.Chance(95) ? 5 : Methods.Length)),
            Target = canonicalPath + (text.Length == 0 ? "" : "?" + text),
            Body = Body(random),
        };
        request.Set("host", random.Chance(90) ? "localhost:4566" : random.Pick(["playground.localhost:4566", "playground.s3.us-east-1.amazonaws.com", "x", "a..b", "[::1]"]));
        for (int i = random.Next(4); i > 0; i--)
        {
            request.Set(random.Pick(HeaderNames), random.Pick(Values));
        }

        RequestSigning.Sign(request, keys, "s3", QueryInputs.Time(random), canonicalPath, text, random.Chance(70) ? null : random.Pick(Hashes));
        return request;
    }

    private static byte[] Body(Random random) => random.Next(6) switch
    {
        0 => Encoding.UTF8.GetBytes(random.Pick(Documents)),
        1 => Mutations.OfText(random, random.Pick(Documents)),
        2 => Mutations.Noise(random),
        3 => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", random.Next(20_000)))),
        _ => [],
    };

    private static string Canonical(string path) =>
        string.Join('/', path.Split('/').Select(part => SigV4.Encode(part).Replace("%2500", "%00", StringComparison.Ordinal).Replace("%2525", "%25", StringComparison.Ordinal)));
}
