using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;
using Pulumi.Utilities;

namespace CrossAccount.Pulumi.Tests.Preview;

/// <summary>A preview shows whole documents, before anything exists; only what needs a generated external ID is unknown.</summary>
public sealed class PreviewTests
{
    private static CrossAccountDelegation Delegation(ExternalIdSource externalId) => TestRoles.Delegation(args =>
    {
        args.Trust = [TrustGrant.Account(TestAccounts.TrustedId), TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, externalId)];
        args.Policies["read-bucket"] = TestDocuments.ReadBucket;
        args.AttachedPolicyArns.Add("arn:aws:iam::aws:policy/ReadOnlyAccess");
        args.Allow = [Grantee.Parse("role/Developers")];
        args.Deny = [Grantee.Parse("role/Analysts")];
    });

    [Fact]
    public async Task Preview_WithAGeneratedExternalId_KnowsAllButTheTrustPolicy()
    {
        var run = await Programs.PreviewAsync(() => Delegation(ExternalIdSource.Generated()));

        Assert.Equal(
            $$$"""
            aws:iam/rolePolicy:RolePolicy data-allow-role-Developers @trusted
              name = allow-assume-UpdateData-in-999999999999
              policy = {"Version":"2012-10-17","Statement":[{"Sid":"AllowAssumeRole","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}]}
              role = Developers

            aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-ReadOnlyAccess @trusting
              policyArn = arn:aws:iam::aws:policy/ReadOnlyAccess
              role = UpdateData

            aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-read-bucket @trusting
              role = UpdateData

            aws:iam/rolePolicy:RolePolicy data-deny-role-Analysts @trusted
              name = deny-assume-UpdateData-in-999999999999
              policy = {"Version":"2012-10-17","Statement":[{"Sid":"DenyAssumeRole","Effect":"Deny","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}]}
              role = Analysts

            random:index/randomPassword:RandomPassword data-external-id-222222222222
              keepers = {"generation":""}
              length = 32
              special = false

            aws:iam/policy:Policy data-policy-read-bucket @trusting
              name = read-bucket
              path = /
              policy = {{{TestDocuments.ReadBucketText}}}

            aws:iam/role:Role data-role @trusting
              maxSessionDuration = 3600
              name = UpdateData
              path = /
              tags = {}

            """,
            run.Text);
        Assert.False(await OutputUtilities.GetIsKnownAsync(run.Result.RoleArn));
        Assert.False(await OutputUtilities.GetIsKnownAsync(run.Result.ExternalIds));
        Assert.True(await OutputUtilities.GetIsKnownAsync(run.Result.Role.RoleName));
        Assert.Equal("arn:aws:iam::999999999999:role/UpdateData", run.Result.Role.Arn.ToString());
    }

    [Fact]
    public async Task Preview_WithAGivenExternalId_KnowsTheTrustPolicyToo()
    {
        var run = await Programs.PreviewAsync(() => Delegation(ExternalIdSource.Given("auditor-42")));

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustAccount111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"},{"Sid":"TrustThirdParty222222222222","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"auditor-42"}}}]}""",
            run["data-role"].Text("assumeRolePolicy"));
        Assert.Equal(["auditor-42"], (await OutputUtilities.GetValueAsync(run.Result.ExternalIds)).AsEnumerable());
    }

    [Fact]
    public async Task Preview_OfWhatUpDoes_RegistersTheSame()
    {
        var preview = await Programs.PreviewAsync(() => Delegation(ExternalIdSource.Generated()));
        var up = await Programs.UpAsync(() => Delegation(ExternalIdSource.Generated()));

        Assert.Equal(up.Headings, preview.Headings);
        Assert.Equal(up.Result.HandOver.CliProfile.Text, preview.Result.HandOver.CliProfile.Text);
    }
}
