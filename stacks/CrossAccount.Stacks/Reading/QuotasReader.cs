using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Limits;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads the quotas of an account that AWS has raised.</summary>
internal static class QuotasReader
{
    public static AwsAccountQuotas Read(SettingsValue? value)
    {
        if (value?.AsObject() is not { } map)
        {
            return AwsAccountQuotas.Default;
        }

        AwsAccountQuotas quotas = new()
        {
            TrustPolicySize = Read(map, "trustPolicySize", PolicySize.TrustPolicy, AwsAccountQuotas.MaximumTrustPolicySize),
            ManagedPoliciesPerRole = Read(
                map, "managedPoliciesPerRole", AwsAccountQuotas.DefaultManagedPoliciesPerRole, AwsAccountQuotas.MaximumManagedPoliciesPerRole),
            Roles = Read(map, "roles", AwsAccountQuotas.DefaultRoles, AwsAccountQuotas.MaximumRoles),
            CustomerManagedPolicies = Read(
                map, "customerManagedPolicies", AwsAccountQuotas.DefaultCustomerManagedPolicies, AwsAccountQuotas.MaximumCustomerManagedPolicies),
        };
        map.RejectOthers();
        return quotas;
    }

    private static int Read(SettingsObject map, string name, int byDefault, int maximum)
    {
        SettingsValue? value = map.Optional(name);
        if (value?.AsInteger() is not { } number)
        {
            return byDefault;
        }

        if (number >= byDefault && number <= maximum)
        {
            return (int)number;
        }

        value.Report($"the quota is `{number}`, but must be {byDefault}, which every account has, to {maximum}, which is all that AWS grants: give what AWS has raised it to, or leave it out", AwsPages.Quotas);
        return byDefault;
    }
}
