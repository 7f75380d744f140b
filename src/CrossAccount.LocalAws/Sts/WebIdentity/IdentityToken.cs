using System.Collections.Immutable;
using System.Text.Json;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CrossAccount.LocalAws.Sts.WebIdentity;

/// <summary>An ID token, taken apart. Whether it is genuine is told by <see cref="IsSignedBy"/>.</summary>
/// <remarks><see href="https://openid.net/specs/openid-connect-core-1_0.html#IDToken">OpenID Connect Core, ID Token</see>.</remarks>
internal sealed class IdentityToken
{
    private const string TagsClaim = "https://aws.amazon.com/tags";
    private const string SourceIdentityClaim = "https://aws.amazon.com/source_identity";

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 20_000 };

    private readonly JsonWebToken _token;

    private IdentityToken(JsonWebToken token) => _token = token;

    public string Issuer => _token.Issuer;

    public string Subject => _token.Subject;

    /// <summary>Whom the token is for: the authorized party where there is one, since the audience may then be many.</summary>
    public string Audience => AuthorizedParty ?? _token.Audiences.First();

    /// <summary>The audience of a token that also has an authorized party; null otherwise.</summary>
    public string? OtherAudience => AuthorizedParty is null ? null : _token.Audiences.First();

    /// <summary>How the subject signed in; empty when the token does not say.</summary>
    public ImmutableArray<string> Methods => [.. _token.Claims.Where(claim => claim.Type == "amr").Select(claim => claim.Value)];

    public string? Email => Text("email");

    public string? SourceIdentity => Text(SourceIdentityClaim);

    private string? AuthorizedParty => Text("azp");

    public static bool TryRead(string text, out IdentityToken token)
    {
        token = null!;
        try
        {
            token = Handler.CanReadToken(text) ? new(Handler.ReadJsonWebToken(text)) : null!;
            return token is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public bool IsSignedBy(OpenIdConnectIssuer issuer) => Handler.ValidateTokenAsync(_token, new TokenValidationParameters
    {
        // What the token says is checked here, by the cloud's clock and with STS's own messages.
        ValidateIssuer = false,
        ValidateAudience = false,
        ValidateLifetime = false,
        RequireSignedTokens = true,
        ValidAlgorithms = Algorithms,
        IssuerSigningKeys = issuer.Keys,
    }).GetAwaiter().GetResult().IsValid;

    /// <summary>The claims that a token has to have, and the time that it is good for.</summary>
    public AwsError? Check(DateTimeOffset now)
    {
        foreach (string claim in (string[])["iss", "sub", "aud", "exp", "iat"])
        {
            if (!_token.TryGetPayloadValue(claim, out object? value) || value is null or "")
            {
                return WebIdentityErrors.Missing(claim);
            }
        }

        if (!_token.Audiences.Any())
        {
            return WebIdentityErrors.Missing("aud");
        }

        var expiration = new DateTimeOffset(_token.ValidTo, TimeSpan.Zero);
        if (now >= expiration)
        {
            return WebIdentityErrors.Expired(now, expiration);
        }

        var begin = new DateTimeOffset(_token.ValidFrom, TimeSpan.Zero);
        return begin > now.AddMinutes(5) ? WebIdentityErrors.NotYet(now, begin) : null;
    }

    /// <summary>The session tags that the token gives, and the keys of those that pass on; false when they are not of AWS's form.</summary>
    public bool TryReadTags(out ImmutableArray<Tag> tags, out ImmutableArray<string> transitiveKeys)
    {
        tags = [];
        transitiveKeys = [];
        if (!_token.TryGetPayloadValue(TagsClaim, out object? given))
        {
            return true;
        }

        if (given is not JsonElement claim || claim.ValueKind != JsonValueKind.Object || !claim.TryGetProperty("principal_tags", out JsonElement principalTags)
            || principalTags.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var read = ImmutableArray.CreateBuilder<Tag>();
        foreach (JsonProperty tag in principalTags.EnumerateObject())
        {
            if (FirstText(tag.Value) is not { } value)
            {
                return false;
            }

            read.Add(new Tag(tag.Name, value));
        }

        tags = read.ToImmutable();
        return !claim.TryGetProperty("transitive_tag_keys", out JsonElement keys) || TryReadTexts(keys, out transitiveKeys);
    }

    /// <summary>Values stand in lists of one.</summary>
    private static string? FirstText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array when value.GetArrayLength() == 1 && value[0].ValueKind == JsonValueKind.String => value[0].GetString(),
        _ => null,
    };

    private static bool TryReadTexts(JsonElement list, out ImmutableArray<string> texts)
    {
        bool isList = list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String);
        texts = isList ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
        return isList;
    }

    private string? Text(string claim) => _token.TryGetPayloadValue(claim, out string? value) && value is { Length: > 0 } ? value : null;
}
