using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.AccountSettings;
using CrossAccount.LocalAws.Iam.LoginProfiles;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on what an account has but once.</summary>
internal static class AccountSettingOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Do("CreateAccountAlias", ReadAlias, static (iam, request) => iam.CreateAccountAlias(request)),
        IamOperation.Do("DeleteAccountAlias", ReadAlias, static (iam, request) => iam.DeleteAccountAlias(request)),
        IamOperation.Names("ListAccountAliases", "AccountAliases", static form => form, static (iam, _) => iam.ListAccountAliases()),
        IamOperation.Of("GetAccountPasswordPolicy", static form => form, static (iam, _) => iam.GetAccountPasswordPolicy(), WritePolicy),
        IamOperation.Do("UpdateAccountPasswordPolicy", ReadPolicy, static (iam, request) => iam.UpdateAccountPasswordPolicy(request)),
        IamOperation.Do("DeleteAccountPasswordPolicy", static form => form, static (iam, _) => iam.DeleteAccountPasswordPolicy()),
        IamOperation.Of("GetAccountSummary", static form => form, static (iam, _) => iam.GetAccountSummary(), WriteSummary),
    ];

    private static AccountAliasRequest ReadAlias(QueryForm form) => new(form.Required("AccountAlias"));

    private static PasswordPolicy ReadPolicy(QueryForm form) => new()
    {
        MinimumPasswordLength = form.Int("MinimumPasswordLength") ?? new PasswordPolicy().MinimumPasswordLength,
        RequireSymbols = form.Bool("RequireSymbols") ?? false,
        RequireNumbers = form.Bool("RequireNumbers") ?? false,
        RequireUppercaseCharacters = form.Bool("RequireUppercaseCharacters") ?? false,
        RequireLowercaseCharacters = form.Bool("RequireLowercaseCharacters") ?? false,
        AllowUsersToChangePassword = form.Bool("AllowUsersToChangePassword") ?? false,
        MaxPasswordAge = form.Int("MaxPasswordAge"),
        PasswordReusePrevention = form.Int("PasswordReusePrevention"),
        HardExpiry = form.Bool("HardExpiry"),
    };

    private static void WritePolicy(XmlAnswer xml, PasswordPolicy policy) => xml.Object("PasswordPolicy", policy, static (xml, policy) =>
    {
        xml.Element("MinimumPasswordLength", policy.MinimumPasswordLength);
        xml.Element("RequireSymbols", policy.RequireSymbols);
        xml.Element("RequireNumbers", policy.RequireNumbers);
        xml.Element("RequireUppercaseCharacters", policy.RequireUppercaseCharacters);
        xml.Element("RequireLowercaseCharacters", policy.RequireLowercaseCharacters);
        xml.Element("AllowUsersToChangePassword", policy.AllowUsersToChangePassword);
        xml.Element("ExpirePasswords", policy.ExpirePasswords);
        if (policy.MaxPasswordAge is { } days)
        {
            xml.Element("MaxPasswordAge", days);
        }

        if (policy.PasswordReusePrevention is { } former)
        {
            xml.Element("PasswordReusePrevention", former);
        }

        if (policy.HardExpiry is { } isHard)
        {
            xml.Element("HardExpiry", isHard);
        }
    });

    private static void WriteSummary(XmlAnswer xml, ImmutableSortedDictionary<string, int> summary)
    {
        xml.Start("SummaryMap");
        foreach ((string key, int value) in summary)
        {
            xml.Start("entry");
            xml.Element("key", key);
            xml.Element("value", value);
            xml.End("entry");
        }

        xml.End("SummaryMap");
    }
}
