using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>A call to STS that assumes a role, as recipients make it. What stands in angle brackets is for them to fill in.</summary>
internal sealed record AssumeRoleCall
{
    public const string AnyName = "<your name>";
    public const string ExternalIdToFill = "<the external ID you were given>";
    public const string TokenCode = "<its code>";
    public const string TokenFile = "<path of the token>";
    public const string AssertionFile = "<path of the SAML response, base64-encoded>";

    /// <summary>The name of the operation, as in <c>AssumeRole</c>.</summary>
    public required string Operation { get; init; }

    public required RoleName RoleName { get; init; }

    public required Arn RoleArn { get; init; }

    public required int DurationSeconds { get; init; }

    /// <summary>The profile whose credentials make the call; null where the call needs none.</summary>
    public string? SourceProfile { get; init; }

    /// <summary>The session's name; null where the call has none.</summary>
    public string? SessionName { get; init; }

    /// <summary>Whether the trust asks for <see cref="SessionName"/>; a profile names it only then.</summary>
    public bool AsksForSessionName { get; init; }

    /// <summary>What stands for the external ID; null where none is asked for.</summary>
    public string? ExternalId { get; init; }

    /// <summary>What stands for the ARN of the caller's MFA device; null where none is asked for.</summary>
    public string? MfaSerial { get; init; }

    /// <summary>The source identity; null where none is asked for.</summary>
    public string? SourceIdentity { get; init; }

    /// <summary>The session tags to pass.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Tags { get; init; } = [];

    /// <summary>The SAML provider; null where there is none.</summary>
    public Arn? SamlProvider { get; init; }

    /// <summary>Whether the caller is known by what an identity provider gave it, and signs nothing.</summary>
    public bool IsFederated => SourceProfile is null;

    /// <summary>All parameters.</summary>
    public IEnumerable<CallParameter> Parameters
    {
        get
        {
            List<CallParameter?> all =
            [
                new TextParameter("RoleArn", RoleArn.ToString()),
                Text("PrincipalArn", SamlProvider?.ToString()),
                Text("RoleSessionName", SessionName),
                new NumberParameter("DurationSeconds", DurationSeconds),
                Text("ExternalId", ExternalId),
                Text("SerialNumber", MfaSerial),
                Text("TokenCode", MfaSerial is null ? null : TokenCode),
                Text("SourceIdentity", SourceIdentity),
                Tags.IsEmpty ? null : new TagsParameter("Tags", Tags),
                !IsFederated ? null : SamlProvider is null ? new FileParameter("WebIdentityToken", TokenFile) : new FileParameter("SAMLAssertion", AssertionFile),
            ];
            return all.OfType<CallParameter>();
        }
    }

    private static TextParameter? Text(string name, string? value) => value is null ? null : new(name, value);
}
