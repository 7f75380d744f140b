using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Iam.LoginProfiles;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Iam.OpenIdConnect;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Saml;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam;

/// <summary>One account's IAM. Names compare without case, as IAM compares them.</summary>
internal sealed class IamState(LocalAccount account)
{
    private readonly Dictionary<string, ManagedPolicyState> _policyNames = new(StringComparer.OrdinalIgnoreCase);

    public LocalAccount Account { get; } = account;

    public SortedDictionary<string, RoleState> Roles { get; } = new(StringComparer.OrdinalIgnoreCase);

    public SortedDictionary<string, UserState> Users { get; } = new(StringComparer.OrdinalIgnoreCase);

    public SortedDictionary<string, GroupState> Groups { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The account's own managed policies and those of AWS that it knows, by ARN.</summary>
    public SortedDictionary<string, ManagedPolicyState> Policies { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, MfaDeviceState> MfaDevices { get; } = new(StringComparer.Ordinal);

    /// <summary>By name.</summary>
    public SortedDictionary<string, InstanceProfileState> InstanceProfiles { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>By ARN.</summary>
    public SortedDictionary<string, OpenIdConnectProviderState> OpenIdConnectProviders { get; } = new(StringComparer.Ordinal);

    /// <summary>By ARN.</summary>
    public SortedDictionary<string, SamlProviderState> SamlProviders { get; } = new(StringComparer.Ordinal);

    /// <summary>The account's name in the addresses of its console; null when it has none.</summary>
    public string? Alias { get; set; }

    /// <summary>The account's rules for passwords; null for AWS's own.</summary>
    public PasswordPolicy? PasswordPolicy { get; set; }

    public int CustomerManagedPolicies => _policyNames.Count;

    public IdentityState? Find(IdentityKind kind, string name) => kind switch
    {
        IdentityKind.Role => Roles.GetValueOrDefault(name),
        IdentityKind.User => Users.GetValueOrDefault(name),
        _ => Groups.GetValueOrDefault(name),
    };

    public ManagedPolicyState? FindPolicy(string arn) => Policies.GetValueOrDefault(arn);

    public bool HasOwnPolicyNamed(string name) => _policyNames.ContainsKey(name);

    public void Add(RoleState role)
    {
        Roles.Add(role.Name, role);
        Account.Cloud.Principals.Add(role);
        Account.Cloud.Changes.Changed(role);
    }

    public void Add(UserState user)
    {
        Users.Add(user.Name, user);
        Account.Cloud.Principals.Add(user);
        Account.Cloud.Changes.Changed(user);
    }

    public void Add(GroupState group)
    {
        Groups.Add(group.Name, group);
        Account.Cloud.Changes.Changed(group);
    }

    public void Add(ManagedPolicyState policy)
    {
        policy.Holder = Account;
        Policies.Add(policy.Arn.ToString(), policy);
        Account.Cloud.Changes.Changed(policy);
        if (!policy.IsAwsManaged)
        {
            _policyNames.Add(policy.Name, policy);
        }
    }

    public void Add(InstanceProfileState profile)
    {
        InstanceProfiles.Add(profile.Name, profile);
        Account.Cloud.Changes.Changed(profile);
    }

    /// <summary>Takes an identity out. Its sessions and keys stop working, and no policy means it any longer.</summary>
    public void Remove(IdentityState identity)
    {
        identity.SetBoundary(null);
        identity.IsDeleted = true;
        Account.Cloud.Changes.Removed(identity);
        _ = identity.Kind switch
        {
            IdentityKind.Role => Roles.Remove(identity.Name),
            IdentityKind.User => Users.Remove(identity.Name),
            _ => Groups.Remove(identity.Name),
        };
        if (identity.Kind != IdentityKind.Group)
        {
            Account.Cloud.Principals.Remove(identity);
        }
    }

    public void Remove(ManagedPolicyState policy)
    {
        Policies.Remove(policy.Arn.ToString());
        _policyNames.Remove(policy.Name);
        Account.Cloud.Changes.Removed(policy);
    }

    public string ArnText(string kind, string path, string name) => $"arn:{Account.Partition}:iam::{Account.Id}:{kind}{path}{name}";

    public Arn NewArn(string kind, string path, string name) => Arn.Parse(ArnText(kind, path, name));

    /// <summary>The ARN of the provider of an issuer.</summary>
    public string OpenIdConnectArn(string url) => ArnText("oidc-provider", "/", OpenIdConnectConstraints.WithoutScheme(url));

    public AuthorizationDetails Details() => DetailsBuilder.Build(this);
}
