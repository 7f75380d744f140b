using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.LoginProfiles;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>An account without what is in it.</summary>
internal sealed record AccountRow(string Id, string Partition, string? Organization, string[] OrganizationPaths)
{
    public required string RootKeyId { get; init; }

    public required string RootSecret { get; init; }

    public required AccountQuotas Quotas { get; init; }

    public string? Alias { get; init; }

    public PasswordPolicy? PasswordPolicy { get; init; }

    public static AccountRow Of(LocalAccount account) =>
        new(account.Id.ToString(), account.Partition.ToString(), account.Organization?.ToString(), [.. account.OrganizationPaths])
        {
            RootKeyId = account.RootCredentials.AccessKeyId,
            RootSecret = account.RootCredentials.SecretAccessKey,
            Quotas = account.Quotas,
            Alias = account.Iam.Alias,
            PasswordPolicy = account.Iam.PasswordPolicy,
        };
}
