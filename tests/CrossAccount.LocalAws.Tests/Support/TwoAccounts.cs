using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.LocalAws.Tests.Support;

/// <summary>A trusting and a trusted account with nothing in them, and short ways to fill them.</summary>
internal sealed class TwoAccounts
{
    public const string TrustingId = "999999999999";
    public const string TrustedId = "111111111111";

    public TwoAccounts()
    {
        Cloud = new LocalCloud(Clock);
        Trusting = Cloud.AddAccount(AccountId.Parse(TrustingId));
        Trusted = Cloud.AddAccount(AccountId.Parse(TrustedId));
    }

    public ManualClock Clock { get; } = new();

    public LocalCloud Cloud { get; }

    public LocalAccount Trusting { get; }

    public LocalAccount Trusted { get; }

    /// <summary>The root user of the trusting account.</summary>
    public LocalClient Owner => Cloud.Connect(Trusting.RootCredentials);

    /// <summary>The root user of the trusted account.</summary>
    public LocalClient Admin => Cloud.Connect(Trusted.RootCredentials);

    public static string RoleArn(string name, string account = TrustingId) => $"arn:aws:iam::{account}:role/{name}";

    public static string UserArn(string name, string account = TrustedId) => $"arn:aws:iam::{account}:user/{name}";

    public static AssumeRoleRequest Assume(string role, string account = TrustingId) => new(RoleArn(role, account), "session");

    /// <summary>A role of the trusting account.</summary>
    public Role Role(string name, string trust, string? permissions = null)
    {
        Role role = Expect.Success(Owner.Iam.CreateRole(new(name, trust)));
        if (permissions is not null)
        {
            Expect.Success(Owner.Iam.PutRolePolicy(new(name, "permissions", permissions)));
        }

        return role;
    }

    /// <summary>A user of the trusted account, signed in with an access key.</summary>
    public LocalClient User(string name, string? permissions = null)
    {
        Expect.Success(Admin.Iam.CreateUser(new CreateUserRequest(name)));
        if (permissions is not null)
        {
            Expect.Success(Admin.Iam.PutUserPolicy(new PutInlinePolicyRequest(name, "permissions", permissions)));
        }

        return Cloud.Connect(Trusted.InProcess.CreateAccessKeyFor(name));
    }

    /// <summary>An enabled MFA device of a user of the trusted account: its serial number.</summary>
    public string MfaDevice(string userName)
    {
        string serial = Expect.Success(Admin.Iam.CreateVirtualMfaDevice(new(userName))).SerialNumber;
        string first = Trusted.InProcess.MfaCode(serial);
        Clock.Seconds(30);
        string second = Trusted.InProcess.MfaCode(serial);
        Expect.Success(Admin.Iam.EnableMfaDevice(new(userName, serial, first, second)));
        Clock.Seconds(60);
        return serial;
    }

    public LocalClient Connect(AssumedRole session) => Cloud.Connect(session.Credentials.Credentials);
}
