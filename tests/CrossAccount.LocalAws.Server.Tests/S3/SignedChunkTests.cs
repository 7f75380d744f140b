using System.Net;
using System.Security.Cryptography;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.S3;

/// <summary>Bodies in pieces that are each signed.</summary>
public sealed class SignedChunkTests(ServedAccounts accounts) : S3Tests(accounts)
{
    private const string Trailer = "x-amz-checksum-sha256";

    private static readonly byte[] Large = [.. Enumerable.Range(0, 9000).Select(i => (byte)i)];

    [Fact]
    public async Task Pieces_ThatAreSigned_AreStored()
    {
        S3WireAnswer answer = await Put("good", false, static chunks => chunks.Add(Large, "the end"u8.ToArray(), []));

        Assert.Equal((HttpStatusCode.OK, ""), (answer.Status, answer.Text));
        Assert.EndsWith("the end", (await Get("good")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trailers_ThatAreSigned_AreChecked()
    {
        string checksum = Convert.ToBase64String(SHA256.HashData(Large));
        string other = Convert.ToBase64String(SHA256.HashData([]));

        Assert.Equal(HttpStatusCode.OK, (await Put("trailer", true, chunks => chunks.Add(Large, []).AddTrailer(Trailer, checksum))).Status);
        Assert.Equal("BadDigest", (await Put("other", true, chunks => chunks.Add(Large, []).AddTrailer(Trailer, other))).Code);
        Assert.Equal("SignatureDoesNotMatch", (await Put("changed", true, chunks => chunks.Add(Large, []).AddTrailer(Trailer, checksum, signed: other))).Code);
        Assert.Equal("MalformedTrailerError", (await Put("unsigned", true, chunks => chunks.Add(Large, []).AddTrailer(Trailer, checksum, signed: null))).Code);
        Assert.Equal("NoSuchKey", (await Get("changed")).Code);
    }

    [Fact]
    public async Task Pieces_ThatWereChangedOrMoved_AreRefused()
    {
        Assert.Equal("SignatureDoesNotMatch", (await Put("tampered", false, static chunks => chunks.Add(Large, []).Change((byte)'!'))).Code);
        Assert.Equal("SignatureDoesNotMatch", (await Put("left-out", false, static chunks => chunks.Add(Large, Large, []).LeaveOut(1))).Code);
        Assert.Equal("InvalidChunkSizeError", (await Put("small", false, static chunks => chunks.Add("a"u8.ToArray(), Large, []))).Code);
        Assert.Equal("IncompleteBody", (await Put("cut", false, static chunks => chunks.Add(Large))).Code);
        Assert.Equal("NoSuchKey", (await Get("tampered")).Code);
        Assert.Equal("NoSuchKey", (await Get("left-out")).Code);
    }

    [Fact]
    public async Task WrongKey_IsToldAsAlways()
    {
        SigningKeys keys = ServedAccounts.Keys(Accounts.Trusted.RootCredentials) with { SecretAccessKey = "wrong" };
        var wire = new S3Wire(Accounts.Http, Accounts.Endpoint, Accounts.Clock, keys);

        Assert.Equal("SignatureDoesNotMatch", (await Put("wrong", false, static chunks => chunks.Add(Large, []), wire, keys)).Code);
    }

    private Task<S3WireAnswer> Put(string key, bool hasTrailer, Func<SignedChunks, SignedChunks> chunks, S3Wire? wire = null, SigningKeys? keys = null)
    {
        S3Wire client = wire ?? Client;
        SigningKeys signer = keys ?? ServedAccounts.Keys(Accounts.Trusted.RootCredentials);
        int length = chunks(new("", signer, client.Scope, Accounts.Now)).Length;
        S3Message put = new S3Message("PUT", $"/{Bucket}/{key}") { PayloadHash = hasTrailer ? "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" : "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" }
            .With("x-amz-decoded-content-length", length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return client.Send(hasTrailer ? put.With("x-amz-trailer", Trailer) : put, signature => chunks(new(signature, signer, client.Scope, Accounts.Now)).ToArray());
    }
}
