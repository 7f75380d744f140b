using CrossAccount.Conformance.Reading;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.Conformance.Embedded;

/// <summary>The embedded accounts of one case: that of the caller, and that of the resource when it is another one.</summary>
internal sealed class EmbeddedWorld
{
    private readonly SettableClock _clock;

    public EmbeddedWorld(ConformanceCase one)
    {
        Case = one;
        Caller = CallerArn.Of(one);
        // Before the caller signs in, so that the codes of MFA devices and the sessions of setting up are long over.
        _clock = new SettableClock(SignIn.TimeOfSignIn(one).AddDays(-1));
        Cloud = new LocalCloud(_clock);
        CallerAccount = Cloud.AddAccount(
            Caller.Account, Caller.Partition, Organization(one), [.. PolicyText.Texts(one.Context.GetValueOrDefault("aws:PrincipalOrgPaths"))]);
        AccountId owner = AccountId.Parse(one.When.ResourceAccount);
        OwnerAccount = owner == Caller.Account ? CallerAccount : Cloud.AddAccount(owner, PartitionOf(one.When.Resource));
    }

    public ConformanceCase Case { get; }

    public CallerArn Caller { get; }

    public LocalCloud Cloud { get; }

    public LocalAccount CallerAccount { get; }

    public LocalAccount OwnerAccount { get; }

    /// <summary>The root users of the two accounts, who set everything up.</summary>
    public LocalClient CallerRoot => Cloud.Connect(CallerAccount.RootCredentials);

    public LocalClient OwnerRoot => Cloud.Connect(OwnerAccount.RootCredentials);

    public DateTimeOffset Now
    {
        get => _clock.Now;
        set => _clock.Now = value;
    }

    public LocalAccount? AccountOf(string arn) =>
        Arn.TryParse(arn).TryGetValue(out Arn parsed, out _) && parsed.TryGetAccount(out AccountId id) && Cloud.FindAccount(id) is { } account
            && account.Partition == parsed.Partition
            ? account
            : null;

    /// <summary>A client as the case sees it.</summary>
    public ClientInfo Client() => new()
    {
        SourceIp = SignIn.Text(Case, "aws:SourceIp") ?? ClientInfo.Default.SourceIp,
        UserAgent = SignIn.Text(Case, "aws:UserAgent") ?? ClientInfo.Default.UserAgent,
        Region = SignIn.Text(Case, "aws:RequestedRegion") ?? ClientInfo.Default.Region,
        IsSecureTransport = SignIn.Text(Case, "aws:SecureTransport") != "false",
    };

    private static OrganizationId? Organization(ConformanceCase one) =>
        SignIn.Text(one, "aws:PrincipalOrgID") is { } id ? OrganizationId.Parse(id) : null;

    private static Partition PartitionOf(string resource) => Partition.Parse(resource.Split(':')[1]);
}
