using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.LocalAws.Export;

/// <summary>What AWS's own command line exported of an account.</summary>
/// <param name="AuthorizationDetails">The output of <c>aws iam get-account-authorization-details</c>.</param>
public sealed record AccountExport(ExportFile AuthorizationDetails)
{
    /// <summary>The output of <c>aws s3api list-buckets</c>; null when the account has no buckets to know of.</summary>
    public ExportFile? Buckets { get; init; }

    /// <summary>The output of <c>aws iam list-virtual-mfa-devices</c>; null when the account has no devices to know of.</summary>
    public ExportFile? MfaDevices { get; init; }

    /// <summary>
    /// The account that the export has to be of. The ARNs say it too; it is needed only for an export that has none.
    /// </summary>
    public AccountId? Account { get; init; }

    /// <summary>The organization that the account is in; null when it is in none. AWS does not export it.</summary>
    public OrganizationId? Organization { get; init; }

    /// <summary>The account's places in its organization.</summary>
    public ImmutableArray<string> OrganizationPaths { get; init; } = [];
}
