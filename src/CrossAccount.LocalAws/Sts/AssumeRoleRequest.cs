using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Sts;

/// <summary>Asks for a session of a role.</summary>
/// <param name="RoleArn">The role's ARN, with its path; its case counts.</param>
/// <param name="RoleSessionName">The session's name.</param>
public sealed record AssumeRoleRequest(string RoleArn, string RoleSessionName)
{
    /// <summary>How long the session lasts, 900 to 43,200 seconds; null for 3,600.</summary>
    public int? DurationSeconds { get; init; }

    /// <summary>The external ID that the role's owner agreed on with the caller.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The serial number of the caller's MFA device.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>The code that the MFA device shows.</summary>
    public string? TokenCode { get; init; }

    /// <summary>A session policy: the most that the session gets of the role's permissions.</summary>
    public string? Policy { get; init; }

    /// <summary>ARNs of managed policies of the role's account that serve as session policies.</summary>
    public ImmutableArray<string> PolicyArns { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The session tags.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The keys of the session tags that pass on when the session assumes another role.</summary>
    public ImmutableArray<string> TransitiveTagKeys { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The source identity, which stays with all sessions that follow.</summary>
    public string? SourceIdentity { get; init; }

    /// <summary>Role and session name; external ID and code are left out.</summary>
    public override string ToString() => $"{RoleArn} {RoleSessionName}";

    internal AwsError? Check() =>
        StsConstraints.RoleArn(RoleArn)
        ?? StsConstraints.SessionName("roleSessionName", RoleSessionName, 64, isRequired: true)
        ?? Constraints.Range("durationSeconds", DurationSeconds, 900, 43200)
        ?? StsConstraints.ExternalId(ExternalId)
        ?? StsConstraints.Mfa(SerialNumber, TokenCode)
        ?? StsConstraints.SessionPolicy(Policy, PolicyArns)
        ?? Constraints.Tags(Tags)
        ?? StsConstraints.SessionName("sourceIdentity", SourceIdentity, 256, isRequired: false);
}
