using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Server.Console;
using CrossAccount.LocalAws.Server.Decisions;
using CrossAccount.LocalAws.Server.Tests.Support;

namespace CrossAccount.LocalAws.Server.Tests.Console.Support;

/// <summary>
/// Two accounts and a console for them. Dora may assume every role and Mia, who has an MFA device, too; the role Readers lists and
/// reads the bucket, Writers also writes, WithMfa asks for MFA, Partner for an external ID, and Closed trusts nobody.
/// </summary>
internal sealed class ConsoleAccounts
{
    public const string TrustingId = "999999999999";
    public const string TrustedId = "111111111111";
    public const string Bucket = "amzn-s3-demo-bucket-console";
    public const string ExternalId = "a-partner-of-ours";

    public ConsoleAccounts()
    {
        Cloud = new LocalCloud(Clock);
        Trusting = Cloud.AddAccount(AccountId.Parse(TrustingId));
        Trusted = Cloud.AddAccount(AccountId.Parse(TrustedId));
        Pages = new ConsolePages(Cloud, new RecentDecisions());
        User("Dora", Allow("sts:AssumeRole"));
        User("Mia", Allow("sts:AssumeRole"));
        User("Nemo", null);
        Device = MfaDevice("Mia");
        Role("Readers", Trust(), Allow("s3:ListBucket", "s3:GetObject", "s3:ListAllMyBuckets"));
        Role("Writers", Trust(), Allow("s3:*"));
        Role("WithMfa", Trust("""{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}"""), null);
        Role("Partner", Trust($$$"""{"StringEquals":{"sts:ExternalId":"{{{ExternalId}}}"}}"""), null);
        Role("Closed", """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}""", null);
        Owner.S3.CreateBucket(new(Bucket)).ValueOrThrow();
    }

    public ManualClock Clock { get; } = new();

    public LocalCloud Cloud { get; }

    public LocalAccount Trusting { get; }

    public LocalAccount Trusted { get; }

    public ConsolePages Pages { get; }

    /// <summary>The serial number of Mia's MFA device.</summary>
    public string Device { get; }

    /// <summary>The root user of the trusting account.</summary>
    public LocalClient Owner => Cloud.Connect(Trusting.RootCredentials);

    /// <summary>The root user of the trusted account.</summary>
    public LocalClient Admin => Cloud.Connect(Trusted.RootCredentials);

    public string Code => Trusted.InProcess.MfaCode(Device);

    public static string RoleArn(string name) => $"arn:aws:iam::{TrustingId}:role/{name}";

    public static string UserArn(string name) => $"arn:aws:iam::{TrustedId}:user/{name}";

    /// <summary>The trust of the whole trusted account.</summary>
    public static string Trust(string? condition = null) => TrustOf($"arn:aws:iam::{TrustedId}:root", condition);

    public static string TrustOf(string principal, string? condition = null) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"{{principal}}"},"Action":["sts:AssumeRole","sts:TagSession"]{{(condition is null ? "" : $",\"Condition\":{condition}")}}}]}""";

    public static string Allow(params string[] actions) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[{{string.Join(',', actions.Select(action => $"\"{action}\""))}}],"Resource":"*"}]}""";

    public void Role(string name, string trust, string? permissions, int? maxSessionDuration = null)
    {
        Owner.Iam.CreateRole(new(name, trust) { MaxSessionDuration = maxSessionDuration ?? 3600 }).ValueOrThrow();
        if (permissions is not null)
        {
            Owner.Iam.PutRolePolicy(new PutInlinePolicyRequest(name, "permissions", permissions)).ValueOrThrow();
        }
    }

    /// <summary>Writes an object as the bucket's owner.</summary>
    public void Put(string key, string content) => Owner.S3.PutObject(new(Bucket, key, System.Text.Encoding.UTF8.GetBytes(content))).ValueOrThrow();

    /// <summary>The content of an object; null when there is none.</summary>
    public string? Get(string key) => Owner.S3.GetObject(new(Bucket, key)).TryGetValue(out var found, out _)
        ? System.Text.Encoding.UTF8.GetString(found.Body.Span)
        : null;

    /// <summary>A browser that nobody has signed in with.</summary>
    public ConsoleBrowser Browser() => new(Pages);

    /// <summary>A browser with Dora signed in.</summary>
    public async Task<ConsoleBrowser> SignedIn()
    {
        ConsoleBrowser browser = Browser();
        await browser.Get("sign-in");
        ConsoleReply reply = await browser.Post("sign-in", ("account", TrustedId), ("user", "Dora"));
        Assert.Equal("303 /_console/me", reply.ToString());
        await browser.Get("me");
        return browser;
    }

    /// <summary>A browser with Dora working as a role.</summary>
    public async Task<ConsoleBrowser> Working(string role)
    {
        ConsoleBrowser browser = await SignedIn();
        Assert.Equal("303 /_console/me", (await browser.Switch(TrustingId, role)).ToString());
        return browser;
    }

    private void User(string name, string? permissions)
    {
        Admin.Iam.CreateUser(new CreateUserRequest(name)).ValueOrThrow();
        if (permissions is not null)
        {
            Admin.Iam.PutUserPolicy(new PutInlinePolicyRequest(name, "permissions", permissions)).ValueOrThrow();
        }
    }

    private string MfaDevice(string user)
    {
        string serial = Admin.Iam.CreateVirtualMfaDevice(new(user)).ValueOrThrow().SerialNumber;
        string first = Trusted.InProcess.MfaCode(serial);
        Clock.Advance(TimeSpan.FromSeconds(30));
        Admin.Iam.EnableMfaDevice(new(user, serial, first, Trusted.InProcess.MfaCode(serial))).ValueOrThrow();
        Clock.Advance(TimeSpan.FromSeconds(60));
        return serial;
    }
}
