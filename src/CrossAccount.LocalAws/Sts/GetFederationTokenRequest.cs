using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Sts;

/// <summary>Asks for a session of a federated user: someone whom the calling user lets act with a part of its own permissions.</summary>
/// <param name="Name">The federated user's name, 2 to 32 characters.</param>
/// <remarks><see href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html">GetFederationToken</see>.</remarks>
public sealed record GetFederationTokenRequest(string Name)
{
    /// <summary>How long the session lasts, 900 to 129,600 seconds; null for 43,200. Sessions of the root user last 3,600 at most.</summary>
    public int? DurationSeconds { get; init; }

    /// <summary>A session policy. Without one, and without <see cref="PolicyArns"/>, the session may do nothing by itself.</summary>
    public string? Policy { get; init; }

    /// <summary>ARNs of managed policies of the caller's account that serve as session policies.</summary>
    public ImmutableArray<string> PolicyArns { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The session tags.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    internal AwsError? Check() =>
        StsConstraints.SessionName("name", Name, 32, isRequired: true)
        ?? Constraints.Range("durationSeconds", DurationSeconds, 900, 129_600)
        ?? StsConstraints.SessionPolicy(Policy, PolicyArns)
        ?? Constraints.Tags(Tags);
}
