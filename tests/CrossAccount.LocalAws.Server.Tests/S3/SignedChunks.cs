using System.Security.Cryptography;
using System.Text;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.S3;

/// <summary>Writes a body in signed pieces, straight after AWS's description and independent of the server's own code.</summary>
internal sealed class SignedChunks(string seed, SigningKeys keys, string scope, DateTimeOffset time)
{
    private readonly List<(string Head, byte[] Data)> _chunks = [];
    private string _previous = seed;
    private string _trailer = "";

    /// <summary>How much content there is.</summary>
    public int Length => _chunks.Sum(chunk => chunk.Data.Length);

    public SignedChunks Add(params byte[][] pieces)
    {
        foreach (byte[] piece in pieces)
        {
            _previous = Sign($"AWS4-HMAC-SHA256-PAYLOAD\n{SigV4.Date(time)}\n{scope}\n{_previous}\n{SigV4.EmptyHash}\n{SigV4.Hash(piece)}");
            _chunks.Add(($"{piece.Length:x};chunk-signature={_previous}\r\n", piece));
        }

        return this;
    }

    public SignedChunks AddTrailer(string name, string value) => AddTrailer(name, value, value);

    /// <summary>Adds a trailer whose signature is that of another value, or none.</summary>
    public SignedChunks AddTrailer(string name, string value, string? signed)
    {
        _trailer = $"{name}:{value}\r\n";
        if (signed is not null)
        {
            _trailer += $"x-amz-trailer-signature:{Sign($"AWS4-HMAC-SHA256-TRAILER\n{SigV4.Date(time)}\n{scope}\n{_previous}\n{SigV4.Hash($"{name}:{signed}\n")}")}\r\n";
        }

        return this;
    }

    /// <summary>Changes the first byte of the first piece after it was signed.</summary>
    public SignedChunks Change(byte value)
    {
        byte[] changed = [.. _chunks[0].Data];
        changed[0] = value;
        _chunks[0] = (_chunks[0].Head, changed);
        return this;
    }

    public SignedChunks LeaveOut(int index)
    {
        _chunks.RemoveAt(index);
        return this;
    }

    public byte[] ToArray()
    {
        using var body = new MemoryStream();
        foreach ((string head, byte[] data) in _chunks)
        {
            body.Write(Encoding.ASCII.GetBytes(head));
            body.Write(data);
            bool isEnd = data.Length == 0 && _trailer.Length > 0;
            body.Write(isEnd ? [] : "\r\n"u8);
        }

        body.Write(Encoding.ASCII.GetBytes(_trailer.Length > 0 ? _trailer + "\r\n" : ""));
        return body.ToArray();
    }

    private string Sign(string stringToSign)
    {
        byte[] key = Encoding.UTF8.GetBytes("AWS4" + keys.SecretAccessKey);
        foreach (string part in scope.Split('/'))
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        }

        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(stringToSign)));
    }
}
