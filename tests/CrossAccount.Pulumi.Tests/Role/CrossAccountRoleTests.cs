using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;
using Pulumi;
using Pulumi.Utilities;

namespace CrossAccount.Pulumi.Tests.Role;

/// <summary>What a role component registers: exactly this, in the trusting account, under these names.</summary>
public sealed class CrossAccountRoleTests
{
    private static void Everything(CrossAccountRoleArgs args)
    {
        args.Path = IamPath.Parse("/team/");
        args.Description = "Read and write the shared container";
        args.Tags = new() { ["Team"] = "data", ["CostCenter"] = "42" };
        args.MaxSessionDuration = SessionDuration.FromHours(12);
        args.PermissionsBoundary = "arn:aws:iam::999999999999:policy/Boundary";
        args.Policies["read-bucket"] = TestDocuments.ReadBucket;
        args.AttachedPolicyArns.Add("arn:aws:iam::aws:policy/job-function/ViewOnlyAccess");
        args.AttachedPolicyArns.Add("arn:aws:iam::999999999999:policy/team/Own");
        args.InlinePolicies["list-bucket"] = TestDocuments.ReadBucket;
    }

    [Fact]
    public async Task Children_OfTheLeastThatIsNeeded_AreTheRoleAlone()
    {
        var run = await Programs.UpAsync(() => TestRoles.Role([TrustGrant.Account(TestAccounts.TrustedId)]));

        Assert.Equal(["crossaccount:index:CrossAccountRole data", "aws:iam/role:Role data-role @trusting"], run.Headings);
        Assert.Equal(
            """
            aws:iam/role:Role data-role @trusting
              assumeRolePolicy = {"Version":"2012-10-17","Statement":[{"Sid":"TrustAccount111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"}]}
              maxSessionDuration = 3600
              name = UpdateData
              path = /
              tags = {}

            """,
            run.Text);
    }

    [Fact]
    public async Task Children_OfEverything_AreExactlyThese()
    {
        var run = await Programs.UpAsync(() => TestRoles.Role(
            [TrustGrant.Account(TestAccounts.TrustedId), TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated("2026"))], Everything));

        Assert.Equal(
            [
                "crossaccount:index:CrossAccountRole data",
                "aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-Own @trusting",
                "aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-ViewOnlyAccess @trusting",
                "aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-read-bucket @trusting",
                "random:index/randomPassword:RandomPassword data-external-id-222222222222",
                "aws:iam/rolePolicy:RolePolicy data-inline-list-bucket @trusting",
                "aws:iam/policy:Policy data-policy-read-bucket @trusting",
                "aws:iam/role:Role data-role @trusting",
            ],
            run.Headings);
        Assert.Equal(
            $$"""
            aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-Own @trusting
              policyArn = arn:aws:iam::999999999999:policy/team/Own
              role = UpdateData

            aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-ViewOnlyAccess @trusting
              policyArn = arn:aws:iam::aws:policy/job-function/ViewOnlyAccess
              role = UpdateData

            aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-read-bucket @trusting
              policyArn = arn:aws:iam::999999999999:policy/team/read-bucket
              role = UpdateData

            random:index/randomPassword:RandomPassword data-external-id-222222222222
              keepers = {"generation":"2026"}
              length = 32
              special = false

            aws:iam/rolePolicy:RolePolicy data-inline-list-bucket @trusting
              name = list-bucket
              policy = {{TestDocuments.ReadBucketText}}
              role = UpdateData

            aws:iam/policy:Policy data-policy-read-bucket @trusting
              name = read-bucket
              path = /team/
              policy = {{TestDocuments.ReadBucketText}}

            aws:iam/role:Role data-role @trusting
              assumeRolePolicy = {"Version":"2012-10-17","Statement":[{"Sid":"TrustAccount111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"},{"Sid":"TrustThirdParty222222222222","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"{{MockAws.Password("data-external-id-222222222222")}}"}
            """ + "}}]}\n" + """
              description = Read and write the shared container
              maxSessionDuration = 43200
              name = UpdateData
              path = /team/
              permissionsBoundary = arn:aws:iam::999999999999:policy/Boundary
              tags = {"CostCenter":"42","Team":"data"}

            """,
            run.Text);
    }

    [Fact]
    public async Task Parents_AreTheComponentAndTheRole()
    {
        var run = await Programs.UpAsync(() => TestRoles.Role(
            [TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated())], Everything));

        Assert.Equal(
            [
                "aws:iam/policy:Policy data-policy-read-bucket < crossaccount:index:CrossAccountRole data",
                "aws:iam/role:Role data-role < crossaccount:index:CrossAccountRole data",
                "aws:iam/rolePolicy:RolePolicy data-inline-list-bucket < aws:iam/role:Role data-role",
                "aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-Own < aws:iam/role:Role data-role",
                "aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-ViewOnlyAccess < aws:iam/role:Role data-role",
                "aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-read-bucket < aws:iam/role:Role data-role",
                "crossaccount:index:CrossAccountRole data",
                "pulumi:providers:aws trusting",
                "random:index/randomPassword:RandomPassword data-external-id-222222222222 < crossaccount:index:CrossAccountRole data",
            ],
            run.Constructed.Select(resource => resource.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Outputs_AreThoseOfTheRole()
    {
        var run = await Programs.UpAsync(() => TestRoles.Role([TrustGrant.Account(TestAccounts.TrustedId)], Everything));

        CrossAccountRole role = run.Result;
        Assert.Equal("arn:aws:iam::999999999999:role/team/UpdateData", role.Arn.ToString());
        Assert.Equal("arn:aws:iam::999999999999:role/team/UpdateData", await OutputUtilities.GetValueAsync(role.RoleArn));
        Assert.Equal("UpdateData", await OutputUtilities.GetValueAsync(role.RoleName));
        Assert.Empty(await OutputUtilities.GetValueAsync(role.ExternalIds));
        Assert.Equal(
            [
                ("Own", "arn:aws:iam::999999999999:policy/team/Own"),
                ("ViewOnlyAccess", "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"),
                ("read-bucket", "arn:aws:iam::999999999999:policy/team/read-bucket"),
            ],
            (await OutputUtilities.GetValueAsync(role.PolicyArns)).Select(pair => (pair.Key, pair.Value)).Order());
    }

    [Fact]
    public async Task RegisteredOutputs_AreExactlyThese()
    {
        var run = await Programs.UpAsync(() => TestRoles.Role([TrustGrant.Account(TestAccounts.TrustedId)]));

        var registered = Assert.Single(run.Outputs, request => request.Urn.EndsWith("crossaccount:index:CrossAccountRole::data", StringComparison.Ordinal));
        Assert.Equal(
            ["assumeRoleCommand", "cliProfile", "externalIds", "policyArns", "roleArn", "roleName", "switchRoleUrl"],
            registered.Outputs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("arn:aws:iam::999999999999:role/UpdateData", await OutputUtilities.GetValueAsync(registered.Outputs["roleArn"]));
        Assert.Equal(
            "https://signin.aws.amazon.com/switchrole?account=999999999999&roleName=UpdateData&displayName=UpdateData",
            await OutputUtilities.GetValueAsync(registered.Outputs["switchRoleUrl"]));
    }

    [Fact]
    public async Task BoundaryAndTags_MayBeOutputs()
    {
        var run = await Programs.UpAsync(() => TestRoles.Role([TrustGrant.Account(TestAccounts.TrustedId)], args =>
        {
            args.PermissionsBoundary = Output.Create("arn:aws:iam::999999999999:policy/Boundary");
            args.Tags = new() { ["Team"] = Output.Create("data") };
        }));

        Assert.Equal("arn:aws:iam::999999999999:policy/Boundary", run["data-role"].Text("permissionsBoundary"));
        Assert.Equal("""{"Team":"data"}""", run["data-role"].Text("tags"));
    }

    [Fact]
    public async Task Trust_ChangedAfterwards_IsThatOfTheConstruction()
    {
        // The trust policy is written once the external IDs are there, when the arguments may be in use for another role already.
        var externalId = new TaskCompletionSource<string>();
        var run = await Programs.UpAsync(() =>
        {
            List<TrustGrant> trust = [TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given(Output.Create(externalId.Task)))];
            CrossAccountRole role = TestRoles.Role([], args => args.Trust = trust);
            trust.Add(TrustGrant.Account(TestAccounts.TrustedId));
            externalId.SetResult("auditor-42");
            return role;
        });

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustThirdParty222222222222","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"auditor-42"}}}]}""",
            run["data-role"].Text("assumeRolePolicy"));
    }
}
