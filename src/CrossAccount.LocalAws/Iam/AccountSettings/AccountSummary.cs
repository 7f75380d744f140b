using System.Collections.Immutable;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.LocalAws.Iam.AccountSettings;

/// <summary>Counts what an account has, beside what it may have.</summary>
internal static class AccountSummary
{
    public static ImmutableSortedDictionary<string, int> Of(IamState state)
    {
        AccountQuotas quotas = state.Account.Quotas;
        return ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, int>
        {
            ["Users"] = state.Users.Count,
            ["UsersQuota"] = AccountQuotas.Users,
            ["Groups"] = state.Groups.Count,
            ["GroupsQuota"] = quotas.Groups,
            ["Roles"] = state.Roles.Count,
            ["RolesQuota"] = quotas.Roles,
            ["Policies"] = state.CustomerManagedPolicies,
            ["PoliciesQuota"] = quotas.CustomerManagedPolicies,
            ["PolicyVersionsInUse"] = state.Policies.Values.Where(policy => !policy.IsAwsManaged).Sum(policy => policy.VersionCount),
            ["PolicyVersionsInUseQuota"] = AccountQuotas.PolicyVersions,
            ["VersionsPerPolicyQuota"] = AccountQuotas.VersionsPerPolicy,
            ["InstanceProfiles"] = state.InstanceProfiles.Count,
            ["InstanceProfilesQuota"] = AccountQuotas.InstanceProfiles,
            ["Providers"] = state.OpenIdConnectProviders.Count + state.SamlProviders.Count,
            ["MFADevices"] = state.MfaDevices.Count,
            ["MFADevicesInUse"] = state.MfaDevices.Values.Count(device => device.User is not null),
            ["ServerCertificates"] = 0,
            ["ServerCertificatesQuota"] = AccountQuotas.ServerCertificates,
            ["SigningCertificatesPerUserQuota"] = AccountQuotas.SigningCertificatesPerUser,
            ["AccessKeysPerUserQuota"] = AccountQuotas.AccessKeysPerUser,
            ["GroupsPerUserQuota"] = AccountQuotas.GroupsPerUser,
            ["AttachedPoliciesPerGroupQuota"] = AccountQuotas.ManagedPoliciesPerGroup,
            ["AttachedPoliciesPerRoleQuota"] = quotas.ManagedPoliciesPerRole,
            ["AttachedPoliciesPerUserQuota"] = quotas.ManagedPoliciesPerUser,
            ["PolicySizeQuota"] = PolicySize.ManagedPolicy,
            ["UserPolicySizeQuota"] = PolicySize.InlinePoliciesOfUser,
            ["GroupPolicySizeQuota"] = PolicySize.InlinePoliciesOfGroup,
            ["RolePolicySizeQuota"] = PolicySize.InlinePoliciesOfRole,
            ["AssumeRolePolicySizeQuota"] = quotas.TrustPolicySize,
            // The root user has a key here, which the owner of the cloud signs in with, and neither password nor MFA.
            ["AccountAccessKeysPresent"] = 1,
            ["AccountMFAEnabled"] = 0,
            ["AccountPasswordPresent"] = 0,
            ["AccountSigningCertificatesPresent"] = 0,
            ["GlobalEndpointTokenVersion"] = 1,
        });
    }
}
