using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Tests.Support;
using static CrossAccount.Iam.Tests.Evaluation.Table.DecisionRow;

namespace CrossAccount.Iam.Tests.Evaluation.Table;

/// <summary>Rows 37 to 41, 43 and 47: organizations, and what a session carries.</summary>
internal static class OrganizationRows
{
    private const string Scp = "orgs_manage_policies_scps";
    private const string Rcp = "orgs_manage_policies_rcps";
    private const string DenyAssume = """{"Sid":"D","Effect":"Deny","Action":"sts:AssumeRole","Resource":"*"}""";
    private const string OutsideOrganization = """{"Sid":"R","Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}}""";

    private static readonly Caller Linked = Given.Session("aws-service-role/x.amazonaws.com/AWSServiceRoleForX", "x1");

    public static IEnumerable<DecisionRow> All => [.. ServiceControl, .. ResourceControl, .. Sessions];

    private static IEnumerable<DecisionRow> ServiceControl =>
    [
        new(37, "SCP of the caller's account denies", Scp) { Scps = [[FullAccess], [FullAccess, DenyAssume]], Then = Outcome.Explicit(DecisionLayer.ServiceControlPolicy, "D") },
        new(37, "SCPs of the trusting account are not asked", Scp) { Scps = [], Then = Outcome.Allowed() },
        new(37, "allow-list at every level", Scp) { Scps = [[FullAccess], [FullAccess], ["""{"Sid":"L","Effect":"Allow","Action":"sts:*","Resource":"*"}"""]], Then = Outcome.Allowed() },
        new(37, "allow-list missing at the root", Scp) { Scps = [["""{"Sid":"L","Effect":"Allow","Action":"s3:*","Resource":"*"}"""], [FullAccess]], Then = Outcome.Implicit(DecisionLayer.ServiceControlPolicy) },
        new(37, "allow-list missing at the account", Scp) { Scps = [[FullAccess], ["""{"Sid":"L","Effect":"Allow","Action":"s3:*","Resource":"*"}"""]], Then = Outcome.Implicit(DecisionLayer.ServiceControlPolicy) },
        new(37, "level without policies", Scp) { Scps = [[FullAccess], []], Then = Outcome.Implicit(DecisionLayer.ServiceControlPolicy) },
        new(37, "SCP allows, identity policy silent", Scp) { Identity = [], Scps = [[FullAccess]], Then = Outcome.Implicit(DecisionLayer.IdentityPolicy) },
        new(37, "SCP binds the root user", Scp)
        {
            Caller = Caller.Root(Given.Trusted), Action = "s3:GetObject", Resource = "arn:aws:s3:::bucket/key", Owner = "111111111111", Identity = [], Trust = [],
            Scps = [["""{"Sid":"D","Effect":"Deny","Action":"s3:*","Resource":"*"}"""]], Then = Outcome.Explicit(DecisionLayer.ServiceControlPolicy, "D"),
        },
        new(37, "SCP caps what the role session then does", Scp)
        {
            Caller = Given.Session("UpdateData", "David", "999999999999"), Action = "s3:GetObject", Resource = $"{Given.Bucket}/key",
            Identity = ["""{"Sid":"I","Effect":"Allow","Action":"s3:*","Resource":"*"}"""], Trust = [],
            Scps = [["""{"Sid":"L","Effect":"Allow","Action":"ec2:*","Resource":"*"}"""]], Then = Outcome.Implicit(DecisionLayer.ServiceControlPolicy),
        },
        new(38, "service-linked role, SCP denies", Scp) { Caller = Linked, Scps = [[DenyAssume]], Then = Outcome.Allowed() },
        new(38, "service, SCP denies", Scp)
        {
            Caller = Caller.Service("ec2.amazonaws.com"), Identity = [], Scps = [[DenyAssume]],
            Trust = ["""{"Sid":"T","Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}"""],
            Then = Outcome.AllowedBy(DecisionLayer.TrustPolicy, "T"),
        },
        new(38, "role that only looks like a service-linked one", Scp)
        {
            Caller = Given.Session("team/aws-service-role/x", "x1"), Scps = [[DenyAssume]], Then = Outcome.Explicit(DecisionLayer.ServiceControlPolicy, "D"),
        },
        new(40, "SCP allows with a condition that holds", "AWS Security Blog: SCPs support the full IAM language")
        {
            Scps = [[Conditional("""{"Sid":"L","Effect":"Allow","Action":"sts:Assume*Role","NotResource":"arn:aws:s3:::*"}""", """{"Bool":{"aws:SecureTransport":"true"}}""")]],
            Context = RequestContext.Empty.With(ContextKeys.SecureTransport, true),
            Then = Outcome.Allowed(),
        },
        new(40, "SCP allows with a condition that does not hold", "AWS Security Blog: SCPs support the full IAM language")
        {
            Scps = [[Conditional("""{"Sid":"L","Effect":"Allow","NotAction":"s3:*","Resource":"*"}""", """{"Bool":{"aws:SecureTransport":"true"}}""")]],
            Then = Outcome.Implicit(DecisionLayer.ServiceControlPolicy),
        },
    ];

    private static IEnumerable<DecisionRow> ResourceControl =>
    [
        new(39, "RCP of the trusting account denies outsiders", Rcp) { Rcps = [[FullResourceAccess, OutsideOrganization]], Then = Outcome.Explicit(DecisionLayer.ResourceControlPolicy, "R") },
        new(39, "RCP of the trusting account, caller inside", Rcp)
        {
            Caller = Given.Dave.InOrganization(OrganizationId.Parse("o-a1b2c3d4e5")), Rcps = [[FullResourceAccess, OutsideOrganization]], Then = Outcome.Allowed(),
        },
        new(39, "RCPs of the caller's account are not asked", Rcp) { Rcps = [], Then = Outcome.Allowed() },
        new(39, "RCP silent at one level", Rcp)
        {
            Rcps = [[FullResourceAccess], ["""{"Sid":"L","Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"""]],
            Then = Outcome.Implicit(DecisionLayer.ResourceControlPolicy),
        },
        new(39, "RCP denies before SCP, trust and identity", Rcp)
        {
            Rcps = [[OutsideOrganization]], Scps = [[DenyAssume]], Trust = ["""{"Sid":"D","Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:*"}"""],
            Identity = [DenyAssume], Then = Outcome.Explicit(DecisionLayer.ResourceControlPolicy, "R"),
        },
    ];

    private static IEnumerable<DecisionRow> Sessions =>
    [
        new(41, "sts:TagSession missing in the trust policy", "id_session-tags") { Action = "sts:TagSession", Identity = [FullAccess], Then = Outcome.Implicit(DecisionLayer.TrustPolicy) },
        new(41, "sts:TagSession missing in the identity policy", "id_session-tags")
        {
            Action = "sts:TagSession", Trust = [TrustAccount.Replace("sts:AssumeRole", "sts:*", StringComparison.Ordinal)], Then = Outcome.Implicit(DecisionLayer.IdentityPolicy),
        },
        new(41, "sts:TagSession in both", "id_session-tags")
        {
            Action = "sts:TagSession", Trust = [TrustAccount.Replace("sts:AssumeRole", "sts:*", StringComparison.Ordinal)], Identity = [FullAccess], Then = Outcome.Allowed("Full"),
        },
        new(43, "aws:PrincipalArn is the role's, not the session's", "reference_policies_condition-keys")
        {
            Caller = Given.Session("team/Developers", "David"),
            Trust = [Conditional(TrustAccount, """{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111111111111:role/team/Developers"}}""")], Then = Outcome.Allowed(),
        },
        new(43, "a session has no aws:username", "reference_policies_condition-keys")
        {
            Caller = Given.Developer, Trust = [Conditional(TrustAccount, """{"Null":{"aws:username":"true"}}""")], Then = Outcome.Allowed(),
        },
        new(43, "a session has no MFA, so its role's policies never meet it", "id_credentials_mfa_configure-api-require")
        {
            Caller = Given.Developer, Identity = [Conditional(AllowAssume, """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}""")], Then = Outcome.Implicit(DecisionLayer.IdentityPolicy),
        },
        new(47, "external ID that nobody asked for", "API_AssumeRole") { Context = RequestContext.Empty.With(ContextKeys.ExternalId, "anything"), Then = Outcome.Allowed() },
        new(47, "external ID in another case", "API_AssumeRole")
        {
            Trust = [Conditional(TrustAccount, """{"StringEquals":{"sts:ExternalId":"AbC"}}""")], Context = RequestContext.Empty.With(ContextKeys.ExternalId, "aBc"),
            Then = Outcome.Implicit(DecisionLayer.TrustPolicy),
        },
    ];
}
