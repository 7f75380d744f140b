using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads a grant that trusts a service of AWS.</summary>
internal static class ServiceTrustReader
{
    public static ServiceTrust? Read(SettingsValue who, SettingsObject map)
    {
        var accounts = ImmutableArray.CreateBuilder<AccountId>();
        foreach (SettingsValue item in map.Optional("sourceAccounts")?.AsList() ?? [])
        {
            if (AccountIdReader.Read(item) is { } account)
            {
                accounts.Add(account);
            }
        }

        ImmutableArray<string> arns = map.Optional("sourceArns")?.AsTexts() ?? [];
        OrganizationId? organization = null;
        map.Optional("sourceOrganization")?.TryParse(OrganizationId.TryParse, out organization);
        return who.AsText() is { } name
            ? new ServiceTrust(name) { SourceAccounts = accounts.ToImmutable(), SourceArns = arns, SourceOrganization = organization }
            : null;
    }
}
