using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Tests.Support;
using static CrossAccount.Iam.Tests.Evaluation.Table.DecisionRow;

namespace CrossAccount.Iam.Tests.Evaluation.Table;

/// <summary>Rows 29 to 35: one account or two, permissions boundaries and session policies.</summary>
internal static class AccountRows
{
    private const string Evaluation = "reference_policies_evaluation-logic";
    private const string Cross = "reference_policies_evaluation-logic-cross-account";
    private const string Boundaries = "access_policies_boundaries";
    private const string Measured = "github.com/benkehoe/permissions-boundary-test";
    private const string S3Only = """{"Sid":"B","Effect":"Allow","Action":"s3:*","Resource":"*"}""";
    private const string StsOnly = """{"Sid":"B","Effect":"Allow","Action":"sts:*","Resource":"*"}""";

    private static readonly Caller Olga = Given.User("olga", "999999999999");
    private static readonly Caller Itself = Given.Session("UpdateData", "David", "999999999999");
    private static readonly Outcome ByTrust = Outcome.AllowedBy(DecisionLayer.TrustPolicy, "T");
    private static readonly Outcome NoTrust = Outcome.Implicit(DecisionLayer.TrustPolicy);
    private static readonly Outcome NoIdentity = Outcome.Implicit(DecisionLayer.IdentityPolicy);

    public static IEnumerable<DecisionRow> All => [.. SameAccount, .. SelfAssumption, .. TwoAccounts, .. BoundaryRows, .. SessionRows];

    private static IEnumerable<DecisionRow> SameAccount =>
    [
        Local(29, "trust names the user, no identity policy", Olga, "user/olga", ByTrust),
        Local(29, "trust names the account, no identity policy", Olga, "root", NoIdentity),
        Local(29, "trust names the account, identity policy allows", Olga, "root", Outcome.Allowed()) with { Identity = [AllowAssume] },
        Local(29, "identity policy allows, trust names someone else", Olga, "user/otto", NoTrust) with { Identity = [AllowAssume] },
        Local(29, "identity policy allows, no trust policy at all", Olga, "root", NoTrust) with { Identity = [AllowAssume], Trust = [] },
        Local(29, "everyone, no identity policy", Olga, "*", ByTrust),
        Local(29, "trust names the user, identity policy denies", Olga, "user/olga", Outcome.Explicit(DecisionLayer.IdentityPolicy, "D")) with
        {
            Identity = ["""{"Sid":"D","Effect":"Deny","Action":"sts:*","Resource":"*"}"""],
        },
    ];

    private static IEnumerable<DecisionRow> SelfAssumption =>
    [
        Local(30, "role assumes itself, not named", Itself, "role/Other", NoTrust) with { Identity = [AllowAssume] },
        Local(30, "role assumes itself, named", Itself, "role/UpdateData", ByTrust),
        Local(30, "role assumes itself, account named, no identity policy", Itself, "root", NoIdentity),
    ];

    private static IEnumerable<DecisionRow> TwoAccounts =>
    [
        new(31, "identity policy only", Cross) { Trust = ["""{"Sid":"T","Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":"sts:AssumeRole"}"""], Then = NoTrust },
        new(31, "no trust policy at all", Cross) { Trust = [], Then = NoTrust },
        new(31, "trust names the user, no identity policy", Cross) { Trust = [Trusts("111111111111:user/dave")], Identity = [], Then = NoIdentity },
        new(31, "both", Cross) { Trust = [Trusts("111111111111:user/dave")], Then = Outcome.Allowed() },
        new(31, "identity policy denies", Cross)
        {
            Identity = [AllowAssume, """{"Sid":"D","Effect":"Deny","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}"""],
            Then = Outcome.Explicit(DecisionLayer.IdentityPolicy, "D"),
        },
        S3(31, "bucket of another account, bucket policy only", "999999999999", Given.Developer, NoIdentity, "arn:aws:iam::111111111111:role/Developers"),
        S3(31, "bucket of another account, identity policy only", "999999999999", Given.Developer, Outcome.Implicit(DecisionLayer.ResourcePolicy)) with { Identity = [FullAccess] },
        S3(31, "bucket of another account, both", "999999999999", Given.Developer, Outcome.Allowed("Full", "T"), "111111111111") with { Identity = [FullAccess] },
        S3(31, "own bucket, identity policy only", "111111111111", Given.Developer, Outcome.Allowed("Full", null)) with { Identity = [FullAccess] },
    ];

    private static IEnumerable<DecisionRow> BoundaryRows =>
    [
        new(32, "boundary silent, across accounts, user named", Boundaries)
        {
            Trust = [Trusts("111111111111:user/dave")], Boundary = [S3Only], Then = Outcome.Implicit(DecisionLayer.PermissionsBoundary),
        },
        new(32, "boundary allows", Boundaries) { Boundary = [StsOnly], Then = Outcome.Allowed() },
        new(32, "boundary denies", Boundaries)
        {
            Boundary = [FullAccess, """{"Sid":"D","Effect":"Deny","Action":"sts:*","Resource":"*"}"""],
            Then = Outcome.Explicit(DecisionLayer.PermissionsBoundary, "D"),
        },
        new(32, "boundary allows, identity policy silent", Boundaries) { Identity = [], Boundary = [FullAccess], Then = NoIdentity },
        S3(33, "boundary silent, bucket policy names the role", "111111111111", Given.Developer, Outcome.Implicit(DecisionLayer.PermissionsBoundary), "arn:aws:iam::111111111111:role/Developers") with { Boundary = [StsOnly], Source = Measured },
        S3(33, "boundary silent, bucket policy names the session", "111111111111", Given.Developer, Outcome.AllowedBy(DecisionLayer.ResourcePolicy, "T"), "arn:aws:sts::111111111111:assumed-role/Developers/David") with { Boundary = [StsOnly], Source = Measured },
        S3(33, "boundary silent, bucket policy names the account and aws:PrincipalArn", "111111111111", Given.Developer, Outcome.Implicit(DecisionLayer.PermissionsBoundary), "111111111111") with
        {
            Trust = [ForRole("111111111111")], Identity = [FullAccess], Boundary = [StsOnly], Source = Measured,
        },
        S3(33, "boundary silent, bucket policy names everyone and aws:PrincipalArn", "111111111111", Given.Developer, Outcome.AllowedBy(DecisionLayer.ResourcePolicy, "T"), "*") with
        {
            Trust = [ForRole("*")], Boundary = [StsOnly], Source = Measured,
        },
        S3(33, "boundary silent, bucket policy names the user", "111111111111", Given.Dave, Outcome.AllowedBy(DecisionLayer.ResourcePolicy, "T"), "arn:aws:iam::111111111111:user/dave") with { Boundary = [StsOnly], Source = Evaluation },
        Local(34, "boundary silent, trust names the user", Olga, "user/olga", Outcome.Implicit(DecisionLayer.PermissionsBoundary)) with
        {
            Boundary = [S3Only], Source = $"conflict of {Evaluation} and id_roles_update-role-trust-policy: the strict reading",
        },
        Local(34, "boundary allows, trust names the user", Olga, "user/olga", ByTrust) with { Boundary = [StsOnly] },
    ];

    private static IEnumerable<DecisionRow> SessionRows =>
    [
        S3(35, "session policy silent, bucket policy names the session", "111111111111", Given.Developer, Outcome.AllowedBy(DecisionLayer.ResourcePolicy, "T"), "arn:aws:sts::111111111111:assumed-role/Developers/David") with { Session = [StsOnly] },
        S3(35, "session policy silent, bucket policy names the role", "111111111111", Given.Developer, Outcome.Implicit(DecisionLayer.SessionPolicy), "arn:aws:iam::111111111111:role/Developers") with { Session = [StsOnly] },
        S3(35, "session policy silent, identity policy allows", "111111111111", Given.Developer, Outcome.Implicit(DecisionLayer.SessionPolicy)) with { Identity = [FullAccess], Session = [StsOnly] },
        S3(35, "session policy allows, identity policy allows", "111111111111", Given.Developer, Outcome.Allowed("Full", null)) with { Identity = [FullAccess], Session = [S3Only] },
        S3(35, "session policy allows, identity policy silent", "111111111111", Given.Developer, NoIdentity) with { Session = [FullAccess] },
        S3(35, "session policy denies what the bucket policy gives to the session", "111111111111", Given.Developer, Outcome.Explicit(DecisionLayer.SessionPolicy, "D"), "arn:aws:sts::111111111111:assumed-role/Developers/David") with
        {
            Session = [FullAccess, """{"Sid":"D","Effect":"Deny","Action":"s3:GetObject","Resource":"*"}"""],
        },
    ];

    private static string Trusts(string principal) => $"{{\"Sid\":\"T\",\"Effect\":\"Allow\",\"Principal\":{{\"AWS\":\"arn:aws:iam::{principal}\"}},\"Action\":\"sts:AssumeRole\"}}";

    private static string ForRole(string principal) => Conditional(
        $"{{\"Sid\":\"T\",\"Effect\":\"Allow\",\"Principal\":{{\"AWS\":\"{principal}\"}},\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}}",
        """{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111111111111:role/Developers"}}""");

    private static DecisionRow Local(int number, string name, Caller caller, string principal, Outcome then) =>
        new(number, name, "API_AssumeRole; reference_policies_evaluation-logic")
        {
            Caller = caller,
            Identity = [],
            Trust = [principal == "*" ? Trusts("999999999999:root").Replace("arn:aws:iam::999999999999:root", "*", StringComparison.Ordinal) : Trusts($"999999999999:{principal}")],
            Then = then,
        };

    private static DecisionRow S3(int number, string name, string owner, Caller caller, Outcome then, string? principal = null) => new(number, name, Evaluation)
    {
        Caller = caller,
        Action = "s3:GetObject",
        Resource = "arn:aws:s3:::bucket/key",
        Owner = owner,
        Identity = [],
        Trust = principal is null ? [] : [$"{{\"Sid\":\"T\",\"Effect\":\"Allow\",\"Principal\":{{\"AWS\":\"{principal}\"}},\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::bucket/*\"}}"],
        Then = then,
    };
}
