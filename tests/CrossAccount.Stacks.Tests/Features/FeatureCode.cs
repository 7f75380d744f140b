using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Stacks.Tests.Features;

/// <summary>The C# of <c>docs/features.md</c>, by row: what is set on the arguments of a delegation.</summary>
internal static class FeatureCode
{
    public static AccountId Trusting { get; } = AccountId.Parse("999999999999");

    public static AccountId Trusted { get; } = AccountId.Parse("111111111111");

    public static AccountId ThirdParty { get; } = AccountId.Parse("222222222222");

    public static Arn David { get; } = Arn.Parse("arn:aws:iam::111111111111:user/David");

    public static PolicyDocument ReadBucket { get; } = new(Statement.Allow("s3:ListBucket").On("arn:aws:s3:::example-bucket"));

    private static OrganizationId Organization { get; } = OrganizationId.Parse("o-a1b2c3d4e5");

    private static OrganizationalUnitPath Sales { get; } = OrganizationalUnitPath.Parse("r-ab12/ou-ab12-11111111");

    private static Condition FromOffice { get; } = new(ConditionOperators.IpAddress, ContextKeys.SourceIp, "203.0.113.0/24");

    private static Arn Company { get; } = Arn.Parse("arn:aws:iam::999999999999:saml-provider/Company");

    private static Arn GitHub { get; } = Arn.Parse("arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com");

    public static IReadOnlyDictionary<string, Action<CrossAccountDelegationArgs>> Rows { get; } = new Dictionary<string, Action<CrossAccountDelegationArgs>>
    {
        ["1"] = args => args.Trust = [TrustGrant.Account(Trusted)],
        ["2"] = args => args.Trust = [TrustGrant.Principals(David)],
        ["3"] = args => args.Trust = [TrustGrant.Matching(Trusted, "role/Developers"), TrustGrant.Principals(David)],
        ["4"] = args => args.Trust = [TrustGrant.Organization(Organization) with { Units = [Sales] }],
        ["5"] = args => args.Trust = [TrustGrant.ThirdParty(ThirdParty, ExternalIdSource.Generated())],
        ["6"] = args => args.Trust = [TrustGrant.ThirdParty(ThirdParty, ExternalIdSource.Given("old-id", "new-id"))],
        ["7"] = args => args.Trust = [TrustGrant.ThirdParty(ThirdParty, ExternalIdSource.Given("auditor:42"))],
        ["8"] = args => args.Trust = [TrustGrant.ThirdParty(ThirdParty, ExternalIdSource.Given("auditor:42")) with { Mfa = MfaRequirement.Required }],
        ["9"] = args => args.Trust = [TrustGrant.Matching(Trusted, "user/*") with { Mfa = MfaRequirement.Required }, TrustGrant.Matching(Trusted, "role/ci-*")],
        ["10"] = args => args.Trust = [TrustGrant.Account(Trusted) with { Mfa = MfaRequirement.Within(TimeSpan.FromHours(1)) }],
        ["11"] = args => args.Trust = [TrustGrant.Account(Trusted) with { SessionNames = ["${aws:username}"] }],
        ["12"] = args => args.Trust = [TrustGrant.Account(Trusted) with { SourceIdentities = ["*@example.com"], SessionTags = SessionTags.Of(("team", ["data", "web"])) }],
        ["13"] = args => args.Trust = [TrustGrant.Account(Trusted) with { Conditions = [FromOffice] }],
        ["14"] = args => args.TrustDeny = [TrustDenial.Matching(Trusted, "role/Interns")],
        ["15"] = args => args.Trust = [TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:role/Developers"))],
        ["16"] = args => args.Policies["read-bucket"] = ReadBucket,
        ["17"] = args => args.BoundaryPolicy = new(PolicyName.Parse("DataBoundary"), ReadBucket),
        ["18"] = args => args.MaxSessionDuration = SessionDuration.FromSeconds(7200),
        ["19"] = args => args.Path = IamPath.Parse("/team/"),
        ["20"] = args => args.Tags["team"] = "data",
        ["21"] = args => args.RoleName = RoleName.Parse("Update+Data@team"),
        ["22"] = args => args.Description = "Read and write, für alle",
        ["23"] = args => args.AttachedPolicyArns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
        ["24"] = args => args.InlinePolicies["read-bucket"] = ReadBucket,
        ["25"] = args => args.Trusting = AwsAccountProvider.Connect("trusting", new() { Id = Trusting, Region = "us-east-1", Quotas = new() { TrustPolicySize = 4096 } }),
        ["26"] = args => args.RoleName = RoleName.Parse("UpdateData"),
        ["27"] = args => args.AttachedPolicyArns = ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/SecurityAudit"],
        ["28"] = args => args.Exclusive = ExclusiveOwnership.All,
        ["29"] = args => args.Allow = [Grantee.Parse("role/Developers")],
        ["30"] = args => args.Deny = [Grantee.Parse("role/Analysts")],
        ["31"] = args => { args.Allow = [Grantee.Parse("group/Developers")]; args.AllowMfa = MfaRequirement.Required; },
        ["32"] = args => { args.Allow = [Grantee.Parse("role/Developers")]; args.Deny = [Grantee.Parse("role/Analysts")]; },
        ["33"] = args => { args.Path = IamPath.Parse("/team/data/"); args.Allow = [Grantee.Parse("user/David")]; },
        ["34"] = args => { args.Trusting = Connect("trusting", "999999999999"); args.Trusted = Connect("trusted", "111111111111"); },
        ["35"] = args => args.Description = "Of the stack that is named in the command",
        ["36"] = args => args.Trusted = Connect("trusted", "111111111111"),
        ["37"] = args => args.Trust = [TrustGrant.Account(AccountId.Parse("011111111111"))],
        ["38"] = args => args.Trusting = Connect("trusting", "999999999999", "us-east-1"),
        ["39"] = args => { args.Protect = true; args.RetainOnDelete = true; },
        ["40"] = args => args.RoleName = RoleName.Parse("UpdateData"),
        ["41"] = args => args.RoleName = RoleName.Parse("Update+Data@team"),
        ["42"] = args => args.Trust = [TrustGrant.ThirdParty(ThirdParty, ExternalIdSource.Generated())],
        ["43"] = args => args.Trust = [TrustGrant.Account(Trusted) with { SessionNames = ["deploy-*"] }],
        ["a"] = args => args.Trust = [TrustGrant.Service("sns.amazonaws.com") with { SourceAccounts = [Trusting], SourceArns = ["arn:aws:sns:*:999999999999:*"] }],
        ["b"] = args => args.Trust = [TrustGrant.Saml(Company) with { Subjects = ["*@example.com"] }],
        ["c"] = args => args.Trust = [TrustGrant.Oidc(GitHub, "sts.amazonaws.com", "repo:example/app:ref:refs/heads/main")],
        ["d"] = args => args.Trust = [TrustGrant.ThirdParty(ThirdParty, ExternalIdSource.Given("auditor:42")) with { Patterns = ["role/Auditor"] }],
        ["e"] = args => args.Bucket = new(BucketName.Parse("example-shared-container"), BucketAccess.ReadWrite, Create: true),
        ["f"] = args => { args.Allow = [Grantee.Parse("role/Developers")]; args.AlsoTrusted = [new() { Account = Connect("trusted-staging", "333333333333"), Allow = [Grantee.Parse("role/Developers")] }]; },
        ["g"] = args => { args.Deny = [Grantee.Parse("group/Analysts")]; args.Exclusive = ExclusiveOwnership.Attachments; },
    };

    public static AwsAccount Connect(string name, string account, string region = "us-east-1") =>
        AwsAccountProvider.Connect(name, new() { Id = AccountId.Parse(account), Region = region });
}
