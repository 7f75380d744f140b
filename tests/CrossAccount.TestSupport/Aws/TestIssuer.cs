using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CrossAccount.TestSupport.Aws;

/// <summary>An OpenID Connect issuer with keys of its own: one RSA, one of the curve P-256.</summary>
public sealed class TestIssuer(string url)
{
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly ECDsa _curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>The URL.</summary>
    public string Url { get; } = url;

    /// <summary>Its public keys, as it would serve them.</summary>
    public string KeySet => JsonSerializer.Serialize(new { keys = new object[] { RsaKey(), CurveKey() } });

    /// <summary>A trust policy for the tokens of a provider.</summary>
    public static string Trust(string providerArn, string? condition = null) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"{{providerArn}}"},"Action":["sts:AssumeRoleWithWebIdentity","sts:TagSession"]{{(condition is null ? "" : $",\"Condition\":{condition}")}}}]}""";

    /// <summary>A token of an hour.</summary>
    /// <param name="now">When it is issued.</param>
    /// <param name="audience">Whom it is for.</param>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="change">Changes its claims; null for none.</param>
    /// <param name="algorithm">How it is signed.</param>
    public string Token(DateTimeOffset now, string audience, string subject, Action<Dictionary<string, object>>? change = null, string algorithm = "RS256")
    {
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Url,
            ["sub"] = subject,
            ["aud"] = audience,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        };
        change?.Invoke(claims);
        string signed = $"{Encode(new { alg = algorithm, typ = "JWT", kid = algorithm[..2] })}.{Encode(claims)}";
        byte[] bytes = Encoding.ASCII.GetBytes(signed);
        byte[] signature = algorithm switch
        {
            "RS256" => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "ES256" => _curve.SignData(bytes, HashAlgorithmName.SHA256),
            "HS256" => HMACSHA256.HashData(Encoding.UTF8.GetBytes(KeySet), bytes),
            _ => [],
        };
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encode<T>(T value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));

    private object RsaKey()
    {
        RSAParameters key = _rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = "RS", n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent) };
    }

    private object CurveKey()
    {
        ECParameters key = _curve.ExportParameters(includePrivateParameters: false);
        return new { kty = "EC", use = "sig", kid = "ES", crv = "P-256", x = Base64Url.EncodeToString(key.Q.X), y = Base64Url.EncodeToString(key.Q.Y) };
    }
}
