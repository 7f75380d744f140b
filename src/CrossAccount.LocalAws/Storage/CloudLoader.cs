using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Iam.OpenIdConnect;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Saml;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Principals;
using CrossAccount.LocalAws.Storage.Rows;

namespace CrossAccount.LocalAws.Storage;

/// <summary>Makes the accounts of a cloud again, with their IAM, of rows.</summary>
/// <param name="cloud">A cloud without accounts.</param>
/// <param name="database">The rows.</param>
internal sealed class CloudLoader(LocalCloud cloud, StateDatabase database)
{
    private readonly Dictionary<string, GroupState> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UserState> _users = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleState> _roles = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">A row has something that is not what it has to be.</exception>
    /// <exception cref="System.Text.Json.JsonException">A row cannot be read.</exception>
    public void Load()
    {
        foreach (StateRow row in database.Read(RowKind.Cloud))
        {
            CloudRow shared = RowJson.Read<CloudRow>(row);
            cloud.MessageKey = shared.MessageKey;
            cloud.Ids.Progress = shared.IdProgress;
        }

        Each<AccountRow>(RowKind.Account, AddAccount);
        Each<PolicyRow>(RowKind.Policy, AddPolicy);
        Each<IdentityRow>(RowKind.Group, AddGroup);
        Each<UserRow>(RowKind.User, AddUser);
        Each<RoleRow>(RowKind.Role, AddRole);
        Each<InstanceProfileRow>(RowKind.InstanceProfile, AddProfile);
        Each<OpenIdConnectProviderRow>(RowKind.OpenIdConnectProvider, AddProvider);
        Each<SamlProviderRow>(RowKind.SamlProvider, AddProvider);
        foreach (MfaDeviceRow device in Rows<MfaDeviceRow>(RowKind.MfaDevice).OrderBy(device => device.Enabled))
        {
            AddDevice(device);
        }

        new CredentialLoader(_users, _roles, AccountOf).Load(Rows<CredentialRow>(RowKind.Credential));
        new BucketLoader(cloud, database).Load();
    }

    private void AddAccount(AccountRow row)
    {
        var account = new LocalAccount(
            cloud, AccountId.Parse(row.Id), Partition.Parse(row.Partition), row.Organization is null ? null : OrganizationId.Parse(row.Organization),
            [.. row.OrganizationPaths], new(row.RootKeyId, row.RootSecret))
        {
            Quotas = row.Quotas,
        };
        account.Iam.Alias = row.Alias;
        account.Iam.PasswordPolicy = row.PasswordPolicy;
        cloud.Restore(account);
    }

    private void AddPolicy(PolicyRow row)
    {
        var policy = new ManagedPolicyState(Arn.Parse(row.Arn), row.Name, IamPath.Parse(row.Path), row.Id, row.Created)
        {
            Description = row.Description,
            Updated = row.Updated,
        };
        foreach (VersionRow version in row.Versions)
        {
            policy.Add(version.Number, Policy(version.Text, new PolicyOrigin(PolicyKind.Managed, row.Name, "")), version.Created);
        }

        policy.Default = policy.Versions.First(version => version.Number == row.DefaultVersion);
        policy.CountFrom(row.NextVersion);
        policy.Tags.Set(row.Tags);
        AccountOf(row.Account).Iam.Add(policy);
    }

    private void AddGroup(IdentityRow row)
    {
        var group = new GroupState(row.Name, IamPath.Parse(row.Path), row.Id, Arn.Parse(row.Arn), row.Created);
        Restore(group, row);
        _groups.Add($"{row.Account} {row.Id}", group);
        AccountOf(row.Account).Iam.Add(group);
    }

    private void AddUser(UserRow row)
    {
        IdentityRow identity = row.Identity;
        var user = new UserState(identity.Name, IamPath.Parse(identity.Path), identity.Id, Arn.Parse(identity.Arn), identity.Created)
        {
            LoginProfile = row.LoginProfile,
        };
        Restore(user, identity);
        foreach (string group in row.Groups)
        {
            GroupOperations.Join(_groups[$"{identity.Account} {group}"], user);
        }

        _users.Add(identity.Id, user);
        AccountOf(identity.Account).Iam.Add(user);
    }

    private void AddRole(RoleRow row)
    {
        IdentityRow identity = row.Identity;
        var role = new RoleState(identity.Name, IamPath.Parse(identity.Path), identity.Id, Arn.Parse(identity.Arn), identity.Created)
        {
            Trust = BoundPolicy.Restore(row.Trust, PolicyOrigin.TrustOf(row.TrustOwner)),
            Description = row.Description,
            MaxSessionDuration = row.MaxSessionDuration,
            LastUsed = row.LastUsed,
        };
        Restore(role, identity);
        _roles.Add(identity.Id, role);
        AccountOf(identity.Account).Iam.Add(role);
    }

    private void AddProfile(InstanceProfileRow row)
    {
        var profile = new InstanceProfileState(row.Arn, row.Name, row.Path, row.Id, row.Created);
        profile.Tags.Set(row.Tags);
        if (row.RoleId is not null)
        {
            profile.Hold(_roles[row.RoleId]);
        }

        AccountOf(row.Account).Iam.Add(profile);
    }

    private void AddProvider(OpenIdConnectProviderRow row)
    {
        var provider = new OpenIdConnectProviderState(row.Arn, row.Url, row.Created) { ClientIds = [.. row.ClientIds], Thumbprints = [.. row.Thumbprints] };
        provider.Tags.Set(row.Tags);
        AccountOf(row.Account).Iam.OpenIdConnectProviders.Add(row.Arn, provider);
    }

    private void AddProvider(SamlProviderRow row)
    {
        var provider = new SamlProviderState(row.Arn, row.Id, row.Created) { Metadata = row.Metadata };
        provider.Tags.Set(row.Tags);
        AccountOf(row.Account).Iam.SamlProviders.Add(row.Arn, provider);
    }

    private void AddDevice(MfaDeviceRow row)
    {
        var device = new MfaDeviceState(row.SerialNumber, row.Seed);
        device.Tags.Set(row.Tags);
        device.Restore(row.UserId is null ? null : _users[row.UserId], row.Enabled, row.LastStep);
        AccountOf(row.Account).Iam.MfaDevices.Add(row.SerialNumber, device);
    }

    private void Restore(IdentityState identity, IdentityRow row)
    {
        foreach (NamedText policy in row.Inline)
        {
            identity.SetInline(policy.Name, Policy(policy.Text, new PolicyOrigin(PolicyKind.Inline, policy.Name, identity.Label)));
        }

        var policies = AccountOf(row.Account).Iam.Policies;
        foreach (string arn in row.Attached)
        {
            identity.Attach(policies[arn]);
        }

        identity.SetBoundary(row.Boundary is null ? null : policies[row.Boundary]);
        identity.Tags.Set(row.Tags);
    }

    public static StoredPolicy Policy(string text, PolicyOrigin origin) =>
        new(text, CompiledPolicy.Compile(PolicyParser.Parse(text).DocumentOrThrow(), origin));

    private LocalAccount AccountOf(string id) =>
        cloud.FindAccount(AccountId.Parse(id)) ?? throw new FormatException($"the account `{id}` is not in the state");

    private void Each<T>(RowKind kind, Action<T> add)
    {
        foreach (T row in Rows<T>(kind))
        {
            add(row);
        }
    }

    private IEnumerable<T> Rows<T>(RowKind kind) => database.Read(kind).Select(RowJson.Read<T>);
}
