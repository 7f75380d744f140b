using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Reviewed;

/// <summary>A role of the trusting account, who may assume it, and what it may then do.</summary>
/// <param name="Name">The delegation's name.</param>
/// <param name="Role">The role's ARN.</param>
/// <param name="SettingsPath">The setting that has the delegation, as in <c>crossaccount:delegations.update-data</c>.</param>
public sealed record ReviewedDelegation(string Name, Arn Role, string SettingsPath)
{
    /// <summary>How long a session may last. The default is one hour.</summary>
    public SessionDuration MaxSessionDuration { get; init; } = SessionDuration.OneHour;

    /// <summary>The statements of each trust grant.</summary>
    public ImmutableArray<ReviewedDocument> Trust { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The statements of the trust policy that deny.</summary>
    public ImmutableArray<ReviewedDocument> TrustDenials { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The policies of the trusted side.</summary>
    public ImmutableArray<ReviewedAccess> Access { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The role's own policies whose text is known.</summary>
    public ImmutableArray<ReviewedDocument> Policies { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The policies that exist and that are attached to the role.</summary>
    public ImmutableArray<ReviewedPolicyArn> AttachedPolicies { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The permissions boundary, when its text is known.</summary>
    public ReviewedDocument? Boundary { get; init; }

    /// <summary>The permissions boundary that exists.</summary>
    public ReviewedPolicyArn? BoundaryArn { get; init; }

    internal IEnumerable<ReviewedAccess> Allowed => Access.Where(access => access.Effect == Effect.Allow);

    internal IEnumerable<ReviewedAccess> Denied => Access.Where(access => access.Effect == Effect.Deny);

    /// <summary>The statements that let someone assume the role, with the setting that each comes from.</summary>
    internal IEnumerable<(Statement Statement, string SettingsPath)> Grants => Trust
        .SelectMany(grant => grant.Document.Statements.Select(statement => (statement, grant.SettingsPath)))
        .Where(entry => TrustReading.LetsIn(entry.statement));

    /// <summary>The grants that may be about principals of an account.</summary>
    internal IEnumerable<Statement> GrantsFor(AccountId account) => Grants
        .Select(grant => grant.Statement)
        .Where(statement => TrustReading.IsEveryone(statement) || TrustReading.Accounts(statement).Contains(account));

    internal PolicyDocument TrustPolicy => new([.. Trust.Concat(TrustDenials).SelectMany(part => part.Document.Statements).Select(statement => statement with { Sid = null })]);
}
