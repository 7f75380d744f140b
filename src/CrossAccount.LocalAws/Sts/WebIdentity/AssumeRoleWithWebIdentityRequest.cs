using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;

namespace CrossAccount.LocalAws.Sts.WebIdentity;

/// <summary>Asks for a session of a role with a token of an OpenID Connect issuer.</summary>
/// <param name="RoleArn">The role's ARN, with its path; its case counts.</param>
/// <param name="RoleSessionName">The session's name.</param>
/// <param name="WebIdentityToken">The ID token, 4 to 20,000 characters.</param>
public sealed record AssumeRoleWithWebIdentityRequest(string RoleArn, string RoleSessionName, string WebIdentityToken)
{
    /// <summary>How long the session lasts, 900 to 43,200 seconds; null for 3,600.</summary>
    public int? DurationSeconds { get; init; }

    /// <summary>A session policy: the most that the session gets of the role's permissions.</summary>
    public string? Policy { get; init; }

    /// <summary>ARNs of managed policies of the role's account that serve as session policies.</summary>
    public ImmutableArray<string> PolicyArns { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Role and session name; the token is left out.</summary>
    public override string ToString() => $"{RoleArn} {RoleSessionName}";

    internal AwsError? Check() =>
        StsConstraints.RoleArn(RoleArn)
        ?? StsConstraints.SessionName("roleSessionName", RoleSessionName, 64, isRequired: true)
        ?? (WebIdentityToken is null ? Constraints.Violation("webIdentityToken", "Member must not be null") : null)
        ?? Constraints.Text("webIdentityToken", WebIdentityToken, 4, 20_000, _ => true, "")
        ?? Constraints.Range("durationSeconds", DurationSeconds, 900, 43_200)
        ?? StsConstraints.SessionPolicy(Policy, PolicyArns);
}
