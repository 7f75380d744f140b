using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Rehearsal.Cloud;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Sts;
using CrossAccount.TestSupport;
using Pulumi;
using Pulumi.Testing;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary>The embedded accounts that a sample's program is deployed to, and those who try to get in.</summary>
internal sealed class SampleCloud
{
    public const string Trusting = "999999999999";
    public const string Trusted = "111111111111";

    private const string ServiceTrust = """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}""";
    private const string MayAssume = """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}""";

    private readonly RehearsalClock _clock = new(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly LocalCloud _cloud;

    public SampleCloud()
    {
        _cloud = new(_clock);
        byte[] export = File.ReadAllBytes(Path.Combine(Repository.Root, "stacks", "accounts", "prod", $"{Trusting}.json"));
        _cloud.Import(new(new ExportFile($"{Trusting}.json", export)) { Account = AccountId.Parse(Trusting) }).AccountOrThrow();
    }

    public LocalAccount Account(string id, string? organization = null, string? unit = null) => _cloud.AddAccount(
        AccountId.Parse(id),
        Partition.Aws,
        organization is null ? null : OrganizationId.Parse(organization),
        unit is null ? [] : [$"{organization}/{unit}/"]);

    /// <summary>A role of an account, signed in; it may assume any role, or none but what the program allows it.</summary>
    public LocalClient Role(LocalAccount account, string name, bool mayAssume = false)
    {
        LocalClient root = Root(account);
        root.Iam.CreateRole(new(name, ServiceTrust)).ValueOrThrow();
        if (mayAssume)
        {
            root.Iam.PutRolePolicy(new(name, "may-assume", MayAssume)).ValueOrThrow();
        }

        return _cloud.Connect(account.InProcess.StartRoleSession(name, RoleSessionName.Parse("sample")).Credentials);
    }

    /// <summary>A user of a group that may assume any role, with an MFA device.</summary>
    public SampleUser Member(LocalAccount account, string group, string name)
    {
        LocalClient root = Root(account);
        root.Iam.CreateGroup(new(group)).ValueOrThrow();
        root.Iam.CreateUser(new(name)).ValueOrThrow();
        root.Iam.PutUserPolicy(new(name, "may-assume", MayAssume)).ValueOrThrow();
        root.Iam.AddUserToGroup(new(group, name)).ValueOrThrow();
        string serial = root.Iam.CreateVirtualMfaDevice(new(name)).ValueOrThrow().SerialNumber;
        string first = account.InProcess.MfaCode(serial);
        Pass(TimeSpan.FromSeconds(30));
        root.Iam.EnableMfaDevice(new(name, serial, first, account.InProcess.MfaCode(serial))).ValueOrThrow();
        return new(this, account, serial, _cloud.Connect(account.InProcess.CreateAccessKeyFor(name)));
    }

    public LocalClient Connect(LocalAws.Credentials.AwsCredentials credentials) => _cloud.Connect(credentials);

    public void Pass(TimeSpan time) => _clock.Advance(time);

    /// <summary>Deploys a program.</summary>
    public async Task<TStack> DeployAsync<TStack>()
        where TStack : Stack, new()
    {
        var resources = await Deployment.TestAsync<TStack>(new EmbeddedCloud(_cloud, _ => { }), new TestOptions { IsPreview = false });
        return resources.OfType<TStack>().Single();
    }

    /// <summary>The trust policy of a role that was deployed.</summary>
    public string TrustPolicyOf(string role, string account = Trusting) => RootOf(account).Iam.GetRole(new(role)).ValueOrThrow().AssumeRolePolicyDocument;

    /// <summary>The root user of an account, who may look at everything in it.</summary>
    public LocalClient RootOf(string account) => Root(_cloud.FindAccount(AccountId.Parse(account))!);

    /// <summary>What comes of assuming a role of the trusting account: <c>Allowed</c>, or which denial.</summary>
    public static string Try(LocalClient caller, string role, Func<AssumeRoleRequest, AssumeRoleRequest>? change = null)
    {
        var request = new AssumeRoleRequest($"arn:aws:iam::{Trusting}:role/{role}", "sample");
        AwsResult<AssumedRole> result = caller.Sts.AssumeRole(change?.Invoke(request) ?? request);
        return Outcomes.Of(result).Decision;
    }

    private LocalClient Root(LocalAccount account) => _cloud.Connect(account.RootCredentials);
}
