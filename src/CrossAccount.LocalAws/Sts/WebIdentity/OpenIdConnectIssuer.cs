using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CrossAccount.LocalAws.Sts.WebIdentity;

/// <summary>An OpenID Connect issuer whose tokens a cloud can check: its URL and its public keys. AWS fetches them; here they are given.</summary>
public sealed class OpenIdConnectIssuer
{
    private const int FewestRsaBits = 2048;

    private OpenIdConnectIssuer(string url, ImmutableArray<SecurityKey> keys)
    {
        Url = url;
        Keys = keys;
    }

    /// <summary>The issuer as its tokens name it in <c>iss</c>.</summary>
    public string Url { get; }

    internal ImmutableArray<SecurityKey> Keys { get; }

    /// <summary>Makes an issuer of its URL and its key set.</summary>
    /// <param name="url">The URL, which begins with <c>https://</c>.</param>
    /// <param name="keySet">The JSON Web Key Set, as the issuer serves it: RSA keys of 2,048 bits and up, and elliptic-curve keys.</param>
    /// <exception cref="FormatException">The URL or the key set is not what it has to be; the message says why.</exception>
    /// <remarks><see href="https://www.rfc-editor.org/rfc/rfc7517">RFC 7517</see>.</remarks>
    public static OpenIdConnectIssuer Parse(string url, string keySet)
    {
        ArgumentNullException.ThrowIfNull(keySet);
        if (OpenIdConnectConstraints.Url(url) is not null)
        {
            throw new FormatException($"the issuer `{url}` is not a URL that begins with `https://` and has neither port nor query");
        }

        ImmutableArray<SecurityKey> keys = [.. Read(url, keySet).Keys.Where(key => key.Use is null or "" or "sig").Select(key => Checked(url, key))];
        return keys.IsEmpty
            ? throw new FormatException($"the key set of `{url}` has no key that signs, but needs one with `\"use\": \"sig\"` or without `use`")
            : new(url, keys);
    }

    /// <summary>The URL.</summary>
    public override string ToString() => Url;

    private static JsonWebKeySet Read(string url, string keySet)
    {
        try
        {
            return JsonWebKeySet.Create(keySet);
        }
        catch (ArgumentException)
        {
            throw new FormatException($"the key set of `{url}` is not JSON of the form `{{ \"keys\": [ … ] }}`");
        }
    }

    private static JsonWebKey Checked(string url, JsonWebKey key)
    {
        if (key.HasPrivateKey || key.K is not null)
        {
            throw new FormatException($"the key `{key.KeyId}` of `{url}` is a secret: give the public halves of key pairs only");
        }

        bool isGood = key.Kty switch
        {
            JsonWebAlgorithmsKeyTypes.RSA => key.KeySize >= FewestRsaBits,
            JsonWebAlgorithmsKeyTypes.EllipticCurve => key.KeySize > 0,
            _ => false,
        };
        return isGood ? key : throw new FormatException($"the key `{key.KeyId}` of `{url}` is neither RSA of {FewestRsaBits} bits or more nor an elliptic-curve key");
    }
}
