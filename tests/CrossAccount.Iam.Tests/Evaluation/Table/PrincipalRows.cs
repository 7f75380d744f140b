using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Tests.Support;
using static CrossAccount.Iam.Tests.Evaluation.Table.DecisionRow;

namespace CrossAccount.Iam.Tests.Evaluation.Table;

/// <summary>Rows 25 to 28, 36 and 42: who is named, and how.</summary>
internal static class PrincipalRows
{
    private const string Principal = "reference_policies_elements_principal";
    private const string NotPrincipal = "reference_policies_elements_notprincipal";

    private static readonly Outcome Silent = Outcome.Implicit(DecisionLayer.TrustPolicy);
    private static readonly Outcome Allowed = Outcome.Allowed();
    private static readonly Outcome Denied = Outcome.Explicit(DecisionLayer.TrustPolicy, "D");
    private static readonly Caller InTeam = Given.Session("team/Developers", "David");

    public static IEnumerable<DecisionRow> All => [.. Accounts, .. Identities, .. Mismatches, .. Denies, .. Exceptions, .. Roots];

    private static IEnumerable<DecisionRow> Accounts =>
    [
        Trusting(25, "account ID", "\"AWS\":\"111111111111\"", Allowed),
        Trusting(25, "account root", "\"AWS\":\"arn:aws:iam::111111111111:root\"", Allowed),
        Trusting(25, "everyone, across accounts, without identity policy", "\"AWS\":\"*\"", Outcome.Implicit(DecisionLayer.IdentityPolicy)) with { Identity = [] },
        Trusting(25, "everyone, across accounts, with identity policy", "\"AWS\":\"*\"", Allowed),
        Trusting(25, "another account", "\"AWS\":\"222222222222\"", Silent),
        Trusting(25, "one of several", "\"Service\":\"ec2.amazonaws.com\",\"AWS\":[\"222222222222\",\"111111111111\"]", Allowed),
    ];

    private static IEnumerable<DecisionRow> Identities =>
    [
        Trusting(26, "role, caller its session", "\"AWS\":\"arn:aws:iam::111111111111:role/Developers\"", Allowed) with { Caller = Given.Developer },
        Trusting(26, "role with path, caller its session", "\"AWS\":\"arn:aws:iam::111111111111:role/team/Developers\"", Allowed) with { Caller = InTeam },
        Trusting(26, "role without path, role has one", "\"AWS\":\"arn:aws:iam::111111111111:role/Developers\"", Silent) with { Caller = InTeam },
        Trusting(26, "session, the path is dropped", "\"AWS\":\"arn:aws:sts::111111111111:assumed-role/Developers/David\"", Allowed) with { Caller = InTeam },
        Trusting(26, "session of another name", "\"AWS\":\"arn:aws:sts::111111111111:assumed-role/Developers/Jane\"", Silent) with { Caller = Given.Developer },
        Trusting(26, "role by its unique ID", "\"AWS\":\"AROADBQP57FF2AEXAMPLE\"", Allowed) with { Caller = Given.Developer },
        Trusting(26, "deleted role's unique ID", "\"AWS\":\"AROADELETED57FF2AEXA\"", Silent) with { Caller = Given.Developer },
        Trusting(26, "user by its unique ID", "\"AWS\":\"AIDACKCEVSQ6C2EXAMPLE\"", Allowed),
        Trusting(26, "federated user by its session", "\"AWS\":\"arn:aws:sts::111111111111:federated-user/fed\"", Allowed) with
        {
            Caller = Caller.FederatedUser(Given.Trusted, RoleSessionName.Parse("fed")),
        },
    ];

    private static IEnumerable<DecisionRow> Mismatches =>
    [
        Trusting(27, "user in another case", "\"AWS\":\"arn:aws:iam::111111111111:user/Dave\"", Silent),
        Trusting(27, "account root of another partition", "\"AWS\":\"arn:aws-cn:iam::111111111111:root\"", Silent),
        Trusting(27, "service only", "\"Service\":\"ec2.amazonaws.com\"", Silent),
        Trusting(27, "federated only", "\"Federated\":\"cognito-identity.amazonaws.com\"", Silent),
        Trusting(27, "canonical user only", "\"CanonicalUser\":\"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be\"", Silent),
        Trusting(27, "role of the user's name", "\"AWS\":\"arn:aws:iam::111111111111:role/dave\"", Silent),
        Trusting(27, "caller of another partition", "\"AWS\":\"*\"", Outcome.Implicit(DecisionLayer.Partition)) with { Caller = Given.User("dave", "111111111111", "aws-cn") },
        Trusting(27, "service that is named", "\"Service\":\"ec2.amazonaws.com\"", Outcome.AllowedBy(DecisionLayer.TrustPolicy, "T")) with
        {
            Caller = Caller.Service("ec2.amazonaws.com"), Identity = [],
        },
        Trusting(27, "service that is not named", "\"Service\":\"ec2.amazonaws.com\",\"AWS\":\"111111111111\"", Silent) with { Caller = Caller.Service("lambda.amazonaws.com") },
        Trusting(27, "service in another case", "\"Service\":\"EC2.amazonaws.com\"", Silent) with { Caller = Caller.Service("ec2.amazonaws.com") },
        Trusting(27, "provider that is named", "\"Federated\":\"cognito-identity.amazonaws.com\"", Outcome.AllowedBy(DecisionLayer.TrustPolicy, "T"), "sts:AssumeRoleWithWebIdentity") with
        {
            Caller = Caller.FederatedIdentity("cognito-identity.amazonaws.com"), Identity = [], Action = "sts:AssumeRoleWithWebIdentity",
        },
        Trusting(27, "service of a provider's name", "\"Federated\":\"cognito-identity.amazonaws.com\"", Silent) with { Caller = Caller.Service("cognito-identity.amazonaws.com") },
    ];

    private static IEnumerable<DecisionRow> Denies =>
    [
        DenyingTo(28, "Deny for the account", "\"AWS\":\"arn:aws:iam::111111111111:root\"", Denied),
        DenyingTo(28, "Deny for the role, caller its session", "\"AWS\":\"arn:aws:iam::111111111111:role/Developers\"", Denied) with { Caller = Given.Developer },
        DenyingTo(28, "Deny for the session", "\"AWS\":\"arn:aws:sts::111111111111:assumed-role/Developers/David\"", Denied) with { Caller = Given.Developer },
        DenyingTo(28, "Deny for another user", "\"AWS\":\"arn:aws:iam::111111111111:user/jane\"", Allowed),
        DenyingTo(28, "Deny for everyone", "\"AWS\":\"*\"", Denied),
    ];

    private static IEnumerable<DecisionRow> Exceptions =>
    [
        Sparing(36, "the user and its account", Given.Dave, Outcome.Allowed("Full", null), "user/dave", "root"),
        Sparing(36, "another user of the account", Given.User("alice"), Outcome.Explicit(DecisionLayer.ResourcePolicy, "D"), "user/dave", "root"),
        Sparing(36, "the account only", Given.Dave, Outcome.Explicit(DecisionLayer.ResourcePolicy, "D"), "root"),
        Sparing(36, "the user without its account", Given.Dave, Outcome.Explicit(DecisionLayer.ResourcePolicy, "D"), "user/dave"),
        Sparing(36, "someone of another account", Given.User("dave", "222222222222"), Outcome.Explicit(DecisionLayer.ResourcePolicy, "D"), "user/dave", "root"),
        Sparing(36, "the user, with a boundary", Given.Dave, Outcome.Explicit(DecisionLayer.ResourcePolicy, "D"), "user/dave", "root") with { Boundary = [FullAccess] },
        Sparing(36, "session, role and account", Given.Developer, Outcome.Allowed("Full", null), "assumed-role/Developers/David", "role/Developers", "root"),
        Sparing(36, "session and account without the role", Given.Developer, Outcome.Explicit(DecisionLayer.ResourcePolicy, "D"), "assumed-role/Developers/David", "root"),
        Sparing(36, "role and account without the session", Given.Developer, Outcome.Explicit(DecisionLayer.ResourcePolicy, "D"), "role/Developers", "root"),
        Sparing(36, "the account's root user", Caller.Root(Given.Trusted), Outcome.AllowedBy(DecisionLayer.AccountRoot, null), "root"),
        Sparing(36, "nobody signed", Caller.Anonymous, Outcome.Explicit(DecisionLayer.ResourcePolicy, "D"), "user/dave", "root"),
    ];

    private static IEnumerable<DecisionRow> Roots =>
    [
        new(42, "account root user", "id_roles_use_switch-role-api") { Caller = Caller.Root(Given.Trusted), Then = Outcome.Implicit(DecisionLayer.AccountRoot) },
        new(42, "account root user, named by everyone", "id_roles_use_switch-role-api")
        {
            Caller = Caller.Root(Given.Trusted), Action = "STS:ASSUMEROLE", Trust = [Naming("\"AWS\":\"*\"")], Then = Outcome.Implicit(DecisionLayer.AccountRoot),
        },
        new(42, "root user of the role's own account", "id_roles_use_switch-role-api")
        {
            Caller = Caller.Root(Given.Trusting), Then = Outcome.Implicit(DecisionLayer.AccountRoot),
        },
    ];

    private static string Naming(string principal, string action = Given.AssumeRole) =>
        $"{{\"Sid\":\"T\",\"Effect\":\"Allow\",\"Principal\":{{{principal}}},\"Action\":\"{action}\"}}";

    private static DecisionRow Trusting(int number, string name, string principal, Outcome then, string action = Given.AssumeRole) =>
        new(number, name, Principal) { Trust = [Naming(principal, action)], Then = then };

    private static DecisionRow DenyingTo(int number, string name, string principal, Outcome then) => new(number, name, "reference_policies_evaluation-logic")
    {
        Trust = [TrustAccount, $"{{\"Sid\":\"D\",\"Effect\":\"Deny\",\"Principal\":{{{principal}}},\"Action\":\"sts:AssumeRole\"}}"],
        Then = then,
    };

    private static DecisionRow Sparing(int number, string name, Caller caller, Outcome then, params string[] spared)
    {
        string[] arns = [.. spared.Select(s => $"\"arn:aws:{(s.StartsWith("assumed", StringComparison.Ordinal) ? "sts" : "iam")}::111111111111:{s}\"")];
        return new(number, name, NotPrincipal)
        {
            Caller = caller,
            Action = "s3:GetObject",
            Resource = "arn:aws:s3:::bucket/key",
            Owner = "111111111111",
            Identity = [FullAccess],
            Trust = [$"{{\"Sid\":\"D\",\"Effect\":\"Deny\",\"NotPrincipal\":{{\"AWS\":[{string.Join(',', arns)}]}},\"Action\":\"s3:*\",\"Resource\":\"*\"}}"],
            Then = then,
        };
    }
}
