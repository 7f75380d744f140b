using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Stacks.Tests.Limits;
using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Features;

/// <summary>The role and what it may do: rows 16 to 28 of <c>docs/features.md</c>, and the shared bucket.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class RoleFeatureTests
{
    private const string ReadBucket = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::example-bucket"}]}""";

    [Fact]
    public async Task Row16_PoliciesCreatedWithTheRole()
    {
        FeatureRun run = await FeatureRun.OfAsync("16");

        Assert.Equal(ReadBucket, run["data-policy-read-bucket"].Text("policy"));
        Assert.Equal("arn:aws:iam::999999999999:policy/read-bucket", run["data-attachment-read-bucket"].Text("policyArn"));
    }

    [Fact]
    public async Task Row17_APermissionsBoundaryCreatedOrReferenced()
    {
        FeatureRun run = await FeatureRun.OfAsync("17");
        StackRun existing = await StackRun.RunAsync(FeatureRun.SettingsOf("role: { permissionsBoundary: arn:aws:iam::999999999999:policy/Existing }"));

        Assert.Equal(ReadBucket, run["data-boundary-DataBoundary"].Text("policy"));
        Assert.Equal("arn:aws:iam::999999999999:policy/DataBoundary", run["data-role"].Text("permissionsBoundary"));
        Assert.Equal("arn:aws:iam::999999999999:policy/Existing", existing["data-role"].Text("permissionsBoundary"));
        Assert.Equal(
            "crossaccount:delegations.data.role.permissionsBoundary: a role has one permissions boundary, but the map has another number: give the ARN of one that exists, or one name with the policy to create",
            FeatureRun.SettingsOf("role: { permissionsBoundary: {} }").Errors());
    }

    [Theory]
    [InlineData("3599")]
    [InlineData("43201")]
    public async Task Row18_TheSessionDuration(string seconds)
    {
        FeatureRun run = await FeatureRun.OfAsync("18");

        Assert.Equal("7200", run["data-role"].Text("maxSessionDuration"));
        Assert.Equal(
            $"crossaccount:delegations.data.role.maxSessionDuration: the session duration `{seconds}` is out of range, but must be 3600 to 43200 seconds (one to twelve hours)",
            FeatureRun.SettingsOf($"role: {{ maxSessionDuration: {seconds} }}").Errors());
    }

    [Fact]
    public async Task Row19_ThePath()
    {
        FeatureRun run = await FeatureRun.OfAsync("19");

        Assert.Equal("/team/", run["data-role"].Text("path"));
    }

    [Fact]
    public async Task Row20_Tags()
    {
        FeatureRun run = await FeatureRun.OfAsync("20");

        Assert.Equal("""{"team":"data"}""", run["data-role"].Text("tags"));
    }

    [Theory]
    [InlineData("Update Data")]
    [InlineData("Rôle")]
    public async Task Row21_NamesAreChecked(string name)
    {
        FeatureRun run = await FeatureRun.OfAsync("21");

        Assert.Equal("Update+Data@team", run["data-role"].Text("name"));
        Assert.StartsWith($"crossaccount:delegations.data.role.name: the role name `{name}` contains ", FeatureRun.SettingsOf($"role: {{ name: {name} }}").Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row22_TheCharactersOfDescriptionsAreChecked()
    {
        FeatureRun run = await FeatureRun.OfAsync("22");

        Assert.Equal("Read and write, für alle", run["data-role"].Text("description"));
        Assert.Equal(
            "crossaccount:delegations.data.role.description: the description contains U+2014, but may have only Latin-1 characters, so no long dashes or curly quotes",
            FeatureRun.SettingsOf("role: { description: Read — and write }").Errors());
    }

    [Fact]
    public async Task Row23_TheNumberOfManagedPolicies()
    {
        await FeatureRun.OfAsync("23");
        StackRun most = await StackRun.RunAsync(LimitCases.All["managed policies of a role"].At());

        Assert.Equal(10, most.Resources.Count(resource => resource.Type == "aws:iam/rolePolicyAttachment:RolePolicyAttachment"));
        Assert.StartsWith("crossaccount:delegations.data.role: the role has 11 managed policies, but may have at most 10: ", LimitCases.All["managed policies of a role"].Past().Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row24_TheSizesOfPolicies()
    {
        await FeatureRun.OfAsync("24");
        StackRun managed = await StackRun.RunAsync(LimitCases.All["managed policy"].At());
        StackRun inline = await StackRun.RunAsync(LimitCases.All["inline policies of the role, together"].At());

        Assert.Equal(6144, PolicySize.Count(managed["data-policy-read"].Text("policy")!));
        Assert.Equal(10240, PolicySize.Count(inline["data-inline-a"].Text("policy")!) + PolicySize.Count(inline["data-inline-b"].Text("policy")!));
    }

    [Fact]
    public async Task Row25_TheSizeOfTheTrustPolicy()
    {
        await FeatureRun.OfAsync("25");
        StackRun run = await StackRun.RunAsync(LimitCases.All["trust policy"].At());
        StackConfig past = LimitCases.All["trust policy"].Past();
        StackConfig raised = past.With(all => all["crossaccount:trusting"]!["quotas"] = Yaml.ReadMap("trustPolicySize: 4096"));

        Assert.Equal(2048, PolicySize.Count(run["data-role"].Text("assumeRolePolicy")!));
        Assert.StartsWith("crossaccount:delegations.data.trust: the trust policy has 2,049 characters ", past.Errors(), StringComparison.Ordinal);
        Assert.Equal(2049, PolicySize.Count((await StackRun.RunAsync(raised))["data-role"].Text("assumeRolePolicy")!));
    }

    [Fact]
    public async Task Row26_RoleNamesThatDifferInCaseAlone()
    {
        await FeatureRun.OfAsync("26");

        Assert.Equal(
            "crossaccount:delegations.b.role.name: `updatedata` is a role of delegation `a` too, but an account has each role name once, whatever its case: give another one",
            TestSettings.Delegations("a: { role: { name: UpdateData } }\nb: { role: { name: updatedata } }").Errors());
    }

    [Fact]
    public async Task Row27_AttachmentsHaveNamesAndNoPlace()
    {
        FeatureRun run = await FeatureRun.OfAsync("27");
        StackRun reversed = await StackRun.RunAsync(FeatureRun.SettingsOf("role: { attachedPolicies: [arn:aws:iam::aws:policy/SecurityAudit, arn:aws:iam::aws:policy/ReadOnlyAccess] }"));

        Assert.Equal("arn:aws:iam::aws:policy/ReadOnlyAccess", run["data-attachment-ReadOnlyAccess"].Text("policyArn"));
        Assert.Equal("arn:aws:iam::aws:policy/SecurityAudit", run["data-attachment-SecurityAudit"].Text("policyArn"));
        Assert.Equal(run.Settings.Text, reversed.Text);
    }

    [Fact]
    public async Task Row28_ExclusiveOwnership()
    {
        FeatureRun run = await FeatureRun.OfAsync("28");
        StackRun full = await StackRun.RunAsync(FeatureRun.SettingsOf(
            $$$"""role: { exclusive: [attachments, inlinePolicies], attachedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess], inlinePolicies: { list: {{{ReadBucket}}} } }"""));

        Assert.Equal("[]", run["data-exclusive-attachments"].Text("policyArns"));
        Assert.Equal("[]", run["data-exclusive-inline-policies"].Text("policyNames"));
        Assert.Equal("""["arn:aws:iam::aws:policy/ReadOnlyAccess"]""", full["data-exclusive-attachments"].Text("policyArns"));
        Assert.Equal("""["list"]""", full["data-exclusive-inline-policies"].Text("policyNames"));
        Assert.Equal("UpdateData", full["data-exclusive-attachments"].Text("roleName"));
    }

    [Fact]
    public async Task RowE_TheSharedBucketCreatedOrReferenced()
    {
        FeatureRun run = await FeatureRun.OfAsync("e");
        StackRun existing = await StackRun.RunAsync(FeatureRun.SettingsOf("bucket: { name: example-shared-container, access: read }"));

        Assert.Equal("example-shared-container", run["data-bucket"].Text("bucket"));
        Assert.Equal("""{"status":"Enabled"}""", run["data-bucket-versioning"].Text("versioningConfiguration"));
        Assert.Equal("""[{"applyServerSideEncryptionByDefault":{"sseAlgorithm":"AES256"}}]""", run["data-bucket-encryption"].Text("rules"));
        Assert.Equal("""{"objectOwnership":"BucketOwnerEnforced"}""", run["data-bucket-ownership-controls"].Text("rule"));
        Assert.All(
            new[] { "blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets" },
            input => Assert.Equal("true", run["data-bucket-public-access-block"].Text(input)));
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"},{"Effect":"Allow","Action":["s3:DeleteObject","s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::example-shared-container/*"},{"Effect":"Allow","Action":["s3:GetBucketLocation","s3:ListBucket"],"Resource":"arn:aws:s3:::example-shared-container"}]}""",
            run["data-policy-read-write-example-shared-container"].Text("policy"));
        Assert.DoesNotContain(existing.Resources, resource => resource.Type.StartsWith("aws:s3/", StringComparison.Ordinal));
        Assert.DoesNotContain("s3:PutObject", existing["data-policy-read-example-shared-container"].Text("policy"), StringComparison.Ordinal);
        Assert.Empty(ProviderLeaks.Find(run.Settings.Resources, ProviderLeaks.HalfOf));
    }
}
