using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.LocalAws.Server.Console.Pages.Accounts;

/// <summary>An account in figures.</summary>
/// <param name="Id">The account.</param>
internal sealed record AccountSummary(string Id)
{
    public required int Users { get; init; }

    public required int Groups { get; init; }

    public required int Roles { get; init; }

    public required int Policies { get; init; }

    public required int Buckets { get; init; }

    /// <summary>The organization; null when the account is in none.</summary>
    public string? Organization { get; init; }

    /// <remarks>The cloud is locked meanwhile.</remarks>
    public static AccountSummary Of(LocalAccount account) => new(account.Id.ToString())
    {
        Users = account.Iam.Users.Count,
        Groups = account.Iam.Groups.Count,
        Roles = account.Iam.Roles.Count,
        Policies = account.Iam.CustomerManagedPolicies,
        Buckets = account.Cloud.S3.Of(account).Count(),
        Organization = account.Organization?.ToString(),
    };
}
