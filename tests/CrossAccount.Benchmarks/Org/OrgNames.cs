using System.Globalization;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Benchmarks.Org;

/// <summary>The names in the organization. Principals and roles live in accounts apart, so every request crosses accounts.</summary>
internal static class OrgNames
{
    public const string OrganizationPath = "o-a1b2c3d4e5/r-ab12/";

    public static readonly OrganizationId Organization = OrganizationId.Parse("o-a1b2c3d4e5");

    public static readonly string[] Teams = ["payments", "orders", "inventory", "fraud", "search", "platform", "data", "mobile"];

    public static readonly string[] Units = ["ou-ab12-11111111", "ou-ab12-22222222", "ou-ab12-33333333"];

    /// <summary>The names of roles that people work in.</summary>
    public static readonly string[] Jobs = ["Developer", "Operator", "Analyst", "Deployer", "Auditor", "Administrator"];

    /// <summary>What roles that others assume are for.</summary>
    public static readonly string[] Purposes = ["reader", "writer", "deployer", "operator", "auditor"];

    /// <summary>The accounts that people and programs live in.</summary>
    public static readonly AccountId[] Workforce = Accounts(100000000000, 60);

    /// <summary>The accounts that own what is worked on.</summary>
    public static readonly AccountId[] Workloads = Accounts(500000000000, 120);

    /// <summary>Accounts of other companies.</summary>
    public static readonly AccountId[] Partners = Accounts(900000000000, 10);

    /// <summary>Accounts that nobody in the organization knows.</summary>
    public static readonly AccountId[] Strangers = Accounts(700000000000, 3);

    /// <summary>The external ID that a partner was given.</summary>
    public static string ExternalIdOf(AccountId partner) => $"partner-{partner}-7f3c9a";

    private static AccountId[] Accounts(long first, int count) =>
        [.. Enumerable.Range(0, count).Select(index => AccountId.Parse((first + (index * 7919L)).ToString(CultureInfo.InvariantCulture)))];
}
