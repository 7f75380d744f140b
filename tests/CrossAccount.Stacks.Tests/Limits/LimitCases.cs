using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Limits;

/// <summary>Settings at each limit that settings can reach, by the names of <c>docs/limits.md</c>.</summary>
internal static class LimitCases
{
    // What a document of one statement has besides what makes it large; tests of the features count what is deployed.
    private const int LeastPolicy = 108;
    private const int LeastTrust = 249;
    private const int LeastAccess = 152;
    private const int LeastDeny = 150;

    private const string Account = "account: \"111111111111\"";
    private const string Pinned = "principals: [arn:aws:iam::111111111111:user/David]";

    public static IReadOnlyDictionary<string, LimitCase> All { get; } = new Dictionary<string, LimitCase>
    {
        ["role name"] = LimitCase.OfDelegation($"role: {{ name: {A(64)} }}", $"role: {{ name: {A(65)} }}", ".role.name"),
        ["role names, whatever their case"] = Delegations("one: { role: { name: UpdateData } }", "two: { role: { name: UpdateDate } }", "two: { role: { name: UPDATEDATA } }", ".two.role.name"),
        ["user name"] = LimitCase.OfDelegation($"{Role}\nallow: [user/{A(64)}]", $"{Role}\nallow: [user/{A(65)}]", ".allow[0]"),
        ["group name"] = LimitCase.OfDelegation($"{Role}\nallow: [group/{A(128)}]", $"{Role}\nallow: [group/{A(129)}]", ".allow[0]"),
        ["policy name"] = LimitCase.OfRole($"policies: {{ {A(128)}: {Policy(200)} }}", $"policies: {{ {A(129)}: {Policy(200)} }}", $".policies.{A(129)}"),
        ["policy names, whatever their case"] = Delegations(
            $"one: {{ role: {{ name: One, policies: {{ read: {Policy(200)} }} }} }}",
            $"two: {{ role: {{ name: Two, policies: {{ reed: {Policy(200)} }} }} }}",
            $"two: {{ role: {{ name: Two, policies: {{ Read: {Policy(200)} }} }} }}",
            ".two.role.policies.Read"),
        ["path of roles and policies"] = LimitCase.OfRole($"path: /{A(510)}/", $"path: /{A(511)}/", ".path"),
        ["role description"] = LimitCase.OfRole($"description: {A(1000)}", $"description: {A(1001)}", ".description"),
        ["characters of the description"] = LimitCase.OfRole("description: größer", "description: Read — and write", ".description"),
        ["characters of policies"] = LimitCase.OfRole($"policies: {{ read: {PolicyOn("größe")} }}", $"policies: {{ read: {PolicyOn("データ")} }}", ".policies.read"),
        ["statement ID"] = LimitCase.OfRole(
            "inlinePolicies: { read: { Version: \"2012-10-17\", Statement: { Sid: Read1, Effect: Allow, Action: s3:GetObject, Resource: \"*\" } } }",
            "inlinePolicies: { read: { Version: \"2012-10-17\", Statement: { Sid: Read-1, Effect: Allow, Action: s3:GetObject, Resource: \"*\" } } }",
            ".inlinePolicies.read.Statement.Sid"),
        ["ARN"] = LimitCase.OfRole(
            "attachedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]", $"attachedPolicies: [arn:aws:iam::aws:policy/{A(2025)}]", ".attachedPolicies[0]"),
        ["managed policy"] = LimitCase.OfRole($"policies: {{ read: {Policy(6144)} }}", $"policies: {{ read: {Policy(6145)} }}", ".policies.read"),
        ["inline policies of the role, together"] = LimitCase.OfRole(
            $"inlinePolicies: {{ a: {Policy(6000)}, b: {Policy(4240)} }}", $"inlinePolicies: {{ a: {Policy(6000)}, b: {Policy(4241)} }}", ".inlinePolicies"),
        ["inline policies of a user, over all delegations"] = new(() => Access(2048), () => Access(2049), "delegations.d12.allow"),
        ["inline policies of a group, over all delegations"] = new(() => Group(5120), () => Group(5121), "delegations.d32.deny"),
        ["trust policy"] = LimitCase.OfGrant(Matching(2048), Matching(2049), "") with { Key = "delegations.data.trust" },
        ["managed policies of a role"] = LimitCase.OfRole($"attachedPolicies: [{Attached(10)}]", $"attachedPolicies: [{Attached(11)}]", ""),
        ["permissions boundary"] = LimitCase.OfRole(
            $"permissionsBoundary: {{ One: {Policy(200)} }}", $"permissionsBoundary: {{ One: {Policy(200)}, Two: {Policy(200)} }}", ".permissionsBoundary"),
        ["roles of an account"] = new(() => Roles(1000), () => Roles(1001), "delegations.d1001.role.name"),
        ["customer managed policies of an account"] = new(() => Policies(0), () => Policies(1), "delegations.d151.role.policies.extra0"),
        ["quota of the trust policy"] = LimitCase.OfAccount("quotas: { trustPolicySize: 8192 }", "quotas: { trustPolicySize: 8193 }", ".quotas.trustPolicySize"),
        ["quota of managed policies of a role"] = LimitCase.OfAccount("quotas: { managedPoliciesPerRole: 25 }", "quotas: { managedPoliciesPerRole: 26 }", ".quotas.managedPoliciesPerRole"),
        ["quota of roles"] = LimitCase.OfAccount("quotas: { roles: 10000 }", "quotas: { roles: 10001 }", ".quotas.roles"),
        ["quota of customer managed policies"] = LimitCase.OfAccount("quotas: { customerManagedPolicies: 10000 }", "quotas: { customerManagedPolicies: 10001 }", ".quotas.customerManagedPolicies"),
        ["tags of a role"] = LimitCase.OfRole($"tags: {{ {Tags(50)} }}", $"tags: {{ {Tags(51)} }}", ".tags"),
        ["tag key"] = LimitCase.OfRole($"tags: {{ {A(128)}: x }}", $"tags: {{ {A(129)}: x }}", $".tags.{A(129)}"),
        ["tag value"] = LimitCase.OfRole($"tags: {{ team: {A(256)} }}", $"tags: {{ team: {A(257)} }}", ".tags.team"),
        ["tag keys of AWS"] = LimitCase.OfRole("tags: { aws-team: x }", "tags: { \"AWS:team\": x }", ".tags.AWS:team"),
        ["tag keys, whatever their case"] = LimitCase.OfRole("tags: { team: x, teams: x }", "tags: { team: x, Team: x }", ".tags"),
        ["session tags"] = new(() => SessionTags(50), () => SessionTags(51), "delegations.data.trust[0]"),
        ["external ID"] = LimitCase.OfGrant($"{{ {Account}, externalId: {A(1224)} }}", $"{{ {Account}, externalId: {A(1225)} }}", ".externalId"),
        ["role session name"] = LimitCase.OfAccount(Deployer(A(64)), Deployer(A(65)), ".assumeRole.sessionName"),
        ["session name of a grant"] = LimitCase.OfGrant($"{{ {Account}, sessionNames: [{A(64)}] }}", $"{{ {Account}, sessionNames: [{A(65)}] }}", ""),
        ["source identity"] = LimitCase.OfGrant($"{{ {Account}, sourceIdentities: [ab] }}", $"{{ {Account}, sourceIdentities: [a] }}", ""),
        ["maximum session duration"] = LimitCase.OfRole("maxSessionDuration: 43200", "maxSessionDuration: 43201", ".maxSessionDuration"),
        ["MFA age"] = LimitCase.OfGrant($"{{ {Account}, mfa: {{ maxAge: 129600 }} }}", $"{{ {Account}, mfa: {{ maxAge: 129601 }} }}", ".mfa.maxAge"),
        ["MFA of roles"] = LimitCase.OfGrant($"{{ {Pinned}, mfa: required }}", "{ principals: [arn:aws:iam::111111111111:role/Developers], mfa: required }", ""),
        ["principals of the trust policy"] = LimitCase.OfGrant($"{{ {Pinned} }}", "{ principals: [arn:aws:iam::111111111111:group/Developers] }", ".principals[0]"),
        ["deleted principal"] = LimitCase.OfGrant($"{{ {Pinned} }}", "{ principals: [AROAEXAMPLEID1234567] }", ".principals[0]"),
        ["account ID"] = LimitCase.OfAccount("accountId: \"000000000001\"", "accountId: \"0000000000001\"", ".accountId"),
        ["organization"] = LimitCase.OfGrant($"{{ organization: o-{A(32)} }}", $"{{ organization: o-{A(33)} }}", ".organization"),
        ["organizational unit"] = LimitCase.OfGrant(
            $"{{ organization: o-a1b2c3d4e5, units: [r-{A(32)}/ou-{A(32)}-{A(32)}] }}", "{ organization: o-a1b2c3d4e5, units: [r-abc/ou-ab12-11111111] }", ".units[0]"),
        ["partition"] = LimitCase.OfGrant($"{{ {Pinned} }}", "{ principals: [arn:aws-cn:iam::111111111111:user/David] }", ""),
    };

    private const string Role = "role: { name: UpdateData }";

    public static string Matching(int size) => $"{{ matching: \"111111111111\", patterns: [role/{A(size - LeastTrust)}] }}";

    public static string Policy(int size) => PolicyOn(A(size - LeastPolicy));

    public static StackConfig Access(int size) => Many(12, i => $"allow: [user/David], role: {{ name: {Name(i, i < 12 ? 18 : size - (12 * LeastAccess) - (11 * 18))} }}");

    private static StackConfig Group(int size) => Many(32, i => $"deny: [group/Interns], role: {{ name: {Name(i, i < 32 ? 9 : size - (32 * LeastDeny) - (31 * 9))} }}");

    /// <summary>Each tag stands in the trust policy several times.</summary>
    private static StackConfig SessionTags(int count) => TestSettings.Trust($"- {{ {Pinned}, sessionTags: {{ {Tags(count)} }} }}")
        .With(all => all["crossaccount:trusting"]!["quotas"] = Yaml.ReadMap("trustPolicySize: 8192"));

    private static StackConfig Roles(int count) => Many(count, i => $"role: {{ name: Role{i} }}");

    private static StackConfig Policies(int extra) => Many(150 + extra, i =>
        $"role: {{ name: Role{i}, policies: {{ {string.Join(", ", Enumerable.Range(0, i > 150 ? 1 : 10).Select(p => $"{(i > 150 ? "extra" : $"policy{i}-")}{p}: {Policy(200)}"))} }} }}");

    private static StackConfig Many(int count, Func<int, string> delegation) =>
        TestSettings.Delegations(string.Join('\n', Enumerable.Range(1, count).Select(i => $"d{i}: {{ {delegation(i)} }}")));

    private static LimitCase Delegations(string first, string at, string past, string key) =>
        new(() => TestSettings.Delegations($"{first}\n{at}"), () => TestSettings.Delegations($"{first}\n{past}"), "delegations" + key);

    private static string PolicyOn(string name) =>
        $"{{ Version: \"2012-10-17\", Statement: {{ Effect: Allow, Action: s3:GetObject, Resource: \"arn:aws:s3:::{name}\" }} }}";

    private static string Deployer(string session) => $"assumeRole: {{ roleArn: arn:aws:iam::999999999999:role/Deployer, sessionName: {session} }}";

    private static string Attached(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"arn:aws:iam::aws:policy/Policy{i}"));

    private static string Tags(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"t{i}: x"));

    private static string Name(int i, int length) => $"r{i}".PadRight(length, 'x');

    private static string A(int length) => new('a', length);
}
