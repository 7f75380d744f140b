using System.Text.RegularExpressions;
using CrossAccount.Stacks.Settings;
using CrossAccount.TestSupport;

namespace CrossAccount.Stacks.Tests.Limits;

/// <summary><c>docs/limits.md</c> tells the truth: what it says is told is told, one past each limit and not at it; its tests exist.</summary>
public sealed class LimitTableTests
{
    /// <summary>Of names, sizes, tags, sessions, accounts, in this order.</summary>
    private static readonly string[] Names =
    [
        "role name", "role names, whatever their case", "role name for console switching", "user name", "group name", "policy name",
        "policy names, whatever their case", "path of roles and policies", "role description", "characters of the description",
        "policy description", "characters of policies", "statement ID", "ARN", "role ARN",
        "managed policy", "inline policies of the role, together", "inline policies of a user, over all delegations",
        "inline policies of a group, over all delegations", "inline policies of a role, over all delegations", "trust policy",
        "managed policies of a role", "managed policies of users and groups", "policy versions", "permissions boundary", "roles of an account",
        "customer managed policies of an account", "session policy", "quota of the trust policy", "quota of managed policies of a role",
        "quota of roles", "quota of customer managed policies",
        "tags of a role", "tag key", "tag value", "tag keys of AWS", "tag keys, whatever their case", "default tags", "session tags",
        "external ID", "external ID that is not known", "external ID and the console", "role session name", "session name of a grant",
        "source identity", "duration of a session", "maximum session duration", "role chaining", "console session", "MFA device and code",
        "MFA in conditions", "MFA age", "MFA of roles", "both accounts allow", "principals of the trust policy", "account as a principal",
        "deleted principal",
        "account ID", "account alias", "organization", "organizational unit", "partition", "account that does not exist",
    ];

    public static TheoryData<string> All => [.. LimitTable.Rows.Select(row => row.Name)];

    public static TheoryData<string> Reachable => [.. LimitCases.All.Keys];

    [Fact]
    public void Rows_AreAllOfThem_InOrder()
    {
        Assert.Equal(Names, LimitTable.Rows.Select(row => row.Name));
        Assert.Equal(LimitTable.Rows.Where(row => row.Told.Length > 0).Select(row => row.Name), Names.Where(LimitCases.All.ContainsKey));
        Assert.Equal(LimitCases.All.Count, LimitTable.Rows.Count(row => row.Told.Length > 0));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Tests_OfARow_Exist(string name)
    {
        LimitRow row = LimitTable.Row(name);

        Assert.NotEmpty(row.Checked);
        Assert.StartsWith("https://docs.aws.amazon.com/", row.Page, StringComparison.Ordinal);
        Assert.All(row.Tests, test =>
        {
            string[] parts = test.Split('.');
            Assert.Equal(2, parts.Length);
            string[] files = [.. Repository.Files("tests", $"{parts[0]}.cs")];
            Assert.Contains(files, file => Regex.IsMatch(Repository.Read(file), $@"\[(Fact|Theory)\](\n\s*\[.*)*\n\s*public [^\n(]*\s{parts[1]}\("));
        });
    }

    [Theory]
    [MemberData(nameof(Reachable))]
    public void Settings_AtALimit_AreTaken(string name) => Assert.Equal("", string.Join('\n', LimitCases.All[name].At().Read().Errors));

    [Theory]
    [MemberData(nameof(Reachable))]
    public void Settings_OnePastALimit_AreToldWithPathRulePageAndFix(string name)
    {
        LimitCase limit = LimitCases.All[name];
        LimitRow row = LimitTable.Row(name);

        SettingsError error = Assert.Single(limit.Past().Read().Errors);

        Assert.Equal("crossaccount:" + limit.Key, error.Key);
        Assert.Equal(row.Told, error.Message);
        Assert.Equal(row.Page, error.Page);
    }

    [Fact]
    public void Settings_PastSeveralLimits_AreToldAllAtOnce()
    {
        SettingsError[] errors = [.. Support.TestSettings.Delegation(
            $"""
            role:
              name: UpdateData
              tags: {"{ team: x, Team: x }"}
              policies: {"{"} read: {LimitCases.Policy(6145)} {"}"}
              maxSessionDuration: 43201
            trust:
              - {LimitCases.Matching(2049)}
            """).Read().Errors];

        Assert.Equal(
            [
                "crossaccount:delegations.data.role.tags", "crossaccount:delegations.data.role.maxSessionDuration",
                "crossaccount:delegations.data.role.policies.read", "crossaccount:delegations.data.trust",
            ],
            errors.Select(error => error.Key));
        Assert.All(errors, error => Assert.NotNull(error.Page));
    }
}
