using System.Collections.Immutable;
using System.Text;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Export.Organizations;

namespace CrossAccount.LocalAws.Tests.Export.Organizations;

/// <summary>Organizations as <c>aws organizations</c> prints them.</summary>
public sealed class OrganizationExportTests
{
    private static readonly Dictionary<string, string> Sample = new()
    {
        ["organization.json"] = """{"Organization":{"Id":"o-example1234","Arn":"arn","FeatureSet":"ALL","MasterAccountArn":"arn","MasterAccountId":"222222222222","MasterAccountEmail":"m@example.com","AvailablePolicyTypes":[]}}""",
        ["roots.json"] = """{"Roots":[{"Id":"r-ab12","Arn":"arn","Name":"Root","PolicyTypes":[{"Type":"SERVICE_CONTROL_POLICY","Status":"ENABLED"},{"Type":"RESOURCE_CONTROL_POLICY","Status":"ENABLED"}]}]}""",
        ["r-ab12.accounts.json"] = """{"Accounts":[{"Id":"222222222222","Arn":"arn","Name":"Management","Status":"ACTIVE"}]}""",
        ["r-ab12.organizational-units.json"] = """{"OrganizationalUnits":[{"Id":"ou-ab12-11111111","Arn":"arn","Name":"Workloads"}]}""",
        ["ou-ab12-11111111.accounts.json"] = """{"Accounts":[{"Id":"111111111111","Arn":"arn","Email":"e@example.com","Name":"Originating","Status":"ACTIVE","JoinedMethod":"CREATED","JoinedTimestamp":"2026-01-01T00:00:00+00:00"}]}""",
        ["ou-ab12-11111111.organizational-units.json"] = """{"OrganizationalUnits":[]}""",
        ["p-FullAWSAccess.policy.json"] = Policy("p-FullAWSAccess", "FullAWSAccess", "SERVICE_CONTROL_POLICY", """{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}"""),
        ["p-FullAWSAccess.targets.json"] = Targets("r-ab12", "ou-ab12-11111111", "111111111111", "222222222222"),
        ["p-noroles.policy.json"] = Policy("p-noroles", "NoRoles", "SERVICE_CONTROL_POLICY", """{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"sts:AssumeRole\",\"Resource\":\"*\"}]}"""),
        ["p-noroles.targets.json"] = Targets("ou-ab12-11111111"),
        ["p-inside.policy.json"] = Policy("p-inside", "Inside", "RESOURCE_CONTROL_POLICY", """{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Resource\":\"*\",\"Condition\":{\"StringNotEquals\":{\"aws:PrincipalOrgID\":\"o-example1234\"}}}]}"""),
        ["p-inside.targets.json"] = Targets("111111111111"),
    };

    [Fact]
    public void Read_GivesEachAccountItsPlaceAndPolicies()
    {
        OrganizationExport organization = Read(Sample, out _)!;
        var builder = new EstateBuilder();
        foreach (string account in (string[])["111111111111", "222222222222", "333333333333"])
        {
            builder.Account(AccountId.Parse(account));
        }

        ImmutableArray<EstateAccount> accounts = organization.Apply(builder.Build()).Accounts;

        Assert.Equal(("o-example1234", "222222222222"), (organization.Id.ToString(), organization.ManagementAccount.ToString()));
        Assert.Equal(["111111111111", "222222222222"], organization.Accounts.Select(account => account.ToString()));
        Assert.Equal("o-example1234/r-ab12/ou-ab12-11111111/", Assert.Single(accounts[0].OrganizationPaths));
        Assert.Equal(["FullAWSAccess", "FullAWSAccess NoRoles", "FullAWSAccess"], accounts[0].ServiceControl.Select(Names));
        Assert.Equal(["RCPFullAWSAccess", "RCPFullAWSAccess", "RCPFullAWSAccess Inside"], accounts[0].ResourceControl.Select(Names));
        Assert.Same(accounts[0].ServiceControl[0][0], accounts[0].ServiceControl[2][0]);
        Assert.Equal(("o-example1234", "o-example1234/r-ab12/"), (accounts[1].Organization.ToString(), Assert.Single(accounts[1].OrganizationPaths)));
        Assert.Empty(accounts[1].ServiceControl);
        Assert.Empty(accounts[1].ResourceControl);
        Assert.Null(accounts[2].Organization);
    }

    [Fact]
    public void Read_ATypeThatIsNotEnabled_HasNoSay()
    {
        OrganizationExport organization = Read(With("roots.json", """{"Roots":[{"Id":"r-ab12","Arn":"arn","Name":"Root","PolicyTypes":[]}]}"""), out _)!;
        var builder = new EstateBuilder();
        builder.Account(AccountId.Parse("111111111111"));

        EstateAccount account = Assert.Single(organization.Apply(builder.Build()).Accounts);

        Assert.Equal("o-example1234", account.Organization.ToString());
        Assert.Empty(account.ServiceControl);
        Assert.Empty(account.ResourceControl);
    }

    public static TheoryData<string, string?, string> Problems { get; } = new()
    {
        { "organization.json", null, "organization.json: $: the file is missing; collect the organization again with `eng/export-organization.sh`" },
        { "ou-ab12-11111111.accounts.json", null, "ou-ab12-11111111.accounts.json: $: the file is missing; collect the organization again with `eng/export-organization.sh`" },
        { "p-inside.targets.json", null, "p-inside.targets.json: $: the file is missing; collect the organization again with `eng/export-organization.sh`" },
        { "notes.txt", "", "notes.txt: $: `notes.txt` is not a file of an organization; take it out of the folder, or collect the organization again with `eng/export-organization.sh`" },
        { "ou-ab12-22222222.accounts.json", "{}", "ou-ab12-22222222.accounts.json: $: `ou-ab12-22222222.accounts.json` is about nothing that is in the organization; take it out of the folder, or collect the organization again with `eng/export-organization.sh`" },
        { "roots.json", """{"Roots":[]}""", "roots.json: $: there are 0 roots, but an organization has one; export the account again, or mend the file by hand" },
        { "organization.json", """{"Organization":{"Id":"x","MasterAccountId":"222222222222"}}""", "organization.json: $.Organization.Id: the organization ID `x` must be `o-` and 10 to 32 lowercase letters or digits, as in `o-a1b2c3d4e5`; export the account again, or mend the file by hand" },
        { "r-ab12.accounts.json", """{"Accounts":[],"NextToken":"t"}""", "r-ab12.accounts.json: $.NextToken: the list is cut off; export it again without `--no-paginate` and `--max-items`" },
        { "r-ab12.accounts.json", """{"Accounts":[{"Id":"111111111111"}]}""", "ou-ab12-11111111.accounts.json: $.Accounts[0].Id: the account `111111111111` stands twice in the organization; collect the organization while nobody moves accounts" },
        { "ou-ab12-11111111.organizational-units.json", """{"OrganizationalUnits":[{"Id":"ou-ab12-11111111"}]}""", "ou-ab12-11111111.organizational-units.json: $: the unit `ou-ab12-11111111` stands twice in the organization; collect the organization while nobody moves units" },
        { "p-inside.policy.json", Policy("p-other", "Inside", "RESOURCE_CONTROL_POLICY", """{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Resource\":\"*\"}]}"""), "p-inside.policy.json: $.Policy.PolicySummary.Id: the policy is `p-other`, but the file's name says `p-inside`; name the file as the policy's ID" },
        { "p-inside.policy.json", Policy("p-inside", "Tags", "TAG_POLICY", "{}"), "p-inside.policy.json: $.Policy.PolicySummary.Type: `TAG_POLICY` is not a type of policy that limits access; take the file out of the folder" },
        { "p-noroles.policy.json", Policy("p-noroles", "NoRoles", "SERVICE_CONTROL_POLICY", "{}"), "p-noroles.policy.json: $.Policy.Content: the policy has no `Statement`; add at least one statement" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void Read_Invalid_SaysWhatAndWhere(string file, string? content, string expected)
    {
        Assert.Null(Read(With(file, content), out ImmutableArray<ExportProblem> problems));
        Assert.Equal(expected, problems[0].ToString());
    }

    private static string Names(ImmutableArray<CompiledPolicy> level) => string.Join(' ', level.Select(policy => policy.Origin.Name));

    private static OrganizationExport? Read(IReadOnlyDictionary<string, string> files, out ImmutableArray<ExportProblem> problems) =>
        OrganizationExport.Read(files.Select(file => new ExportFile(file.Key, Encoding.UTF8.GetBytes(file.Value))), out problems);

    private static Dictionary<string, string> With(string file, string? content)
    {
        Dictionary<string, string> files = new(Sample);
        files.Remove(file);
        if (content is not null)
        {
            files.Add(file, content);
        }

        return files;
    }

    private static string Policy(string id, string name, string type, string content) =>
        $$$"""{"Policy":{"PolicySummary":{"Id":"{{{id}}}","Arn":"arn","Name":"{{{name}}}","Description":"","Type":"{{{type}}}","AwsManaged":false},"Content":"{{{content}}}"}}""";

    private static string Targets(params string[] targets) =>
        "{\"Targets\":[" + string.Join(',', targets.Select(target => $$"""{"TargetId":"{{target}}","Arn":"arn","Name":"n","Type":"ACCOUNT"}""")) + "]}";
}
