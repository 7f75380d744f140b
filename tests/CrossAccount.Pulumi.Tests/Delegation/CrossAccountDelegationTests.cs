using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;
using Pulumi.Utilities;

namespace CrossAccount.Pulumi.Tests.Delegation;

/// <summary>Both halves from one definition, each in its own account.</summary>
public sealed class CrossAccountDelegationTests
{
    [Fact]
    public async Task Children_OfBothHalves_AreExactlyThese()
    {
        var run = await Programs.UpAsync(() => TestRoles.Delegation(args =>
        {
            args.Policies["read-bucket"] = TestDocuments.ReadBucket;
            args.Allow = [Grantee.Parse("role/Developers")];
            args.Deny = [Grantee.Parse("role/Analysts")];
        }));

        Assert.Equal(
            [
                "crossaccount:index:CrossAccountAccess data",
                "crossaccount:index:CrossAccountDelegation data",
                "crossaccount:index:CrossAccountRole data",
                "aws:iam/rolePolicy:RolePolicy data-allow-role-Developers @trusted",
                "aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-read-bucket @trusting",
                "aws:iam/rolePolicy:RolePolicy data-deny-role-Analysts @trusted",
                "aws:iam/policy:Policy data-policy-read-bucket @trusting",
                "aws:iam/role:Role data-role @trusting",
            ],
            run.Headings);
        Assert.Equal(
            $$$"""
            aws:iam/rolePolicy:RolePolicy data-allow-role-Developers @trusted
              name = allow-assume-UpdateData-in-999999999999
              policy = {"Version":"2012-10-17","Statement":[{"Sid":"AllowAssumeRole","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}]}
              role = Developers

            aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-read-bucket @trusting
              policyArn = arn:aws:iam::999999999999:policy/read-bucket
              role = UpdateData

            aws:iam/rolePolicy:RolePolicy data-deny-role-Analysts @trusted
              name = deny-assume-UpdateData-in-999999999999
              policy = {"Version":"2012-10-17","Statement":[{"Sid":"DenyAssumeRole","Effect":"Deny","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}]}
              role = Analysts

            aws:iam/policy:Policy data-policy-read-bucket @trusting
              name = read-bucket
              path = /
              policy = {{{TestDocuments.ReadBucketText}}}

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
    public async Task Parents_AreTheDelegationAndItsHalves()
    {
        var run = await Programs.UpAsync(() => TestRoles.Delegation(args => args.Allow = [Grantee.Parse("role/Developers")]));

        Assert.Equal(
            [
                "aws:iam/role:Role data-role < crossaccount:index:CrossAccountRole data",
                "aws:iam/rolePolicy:RolePolicy data-allow-role-Developers < crossaccount:index:CrossAccountAccess data",
                "crossaccount:index:CrossAccountAccess data < crossaccount:index:CrossAccountDelegation data",
                "crossaccount:index:CrossAccountDelegation data",
                "crossaccount:index:CrossAccountRole data < crossaccount:index:CrossAccountDelegation data",
                "pulumi:providers:aws trusted",
                "pulumi:providers:aws trusting",
            ],
            run.Constructed.Select(resource => resource.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Outputs_AreThoseOfTheRole()
    {
        var run = await Programs.UpAsync(() => TestRoles.Delegation(args =>
            args.Trust = [TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("auditor-42"))]));

        Assert.Equal("arn:aws:iam::999999999999:role/UpdateData", await OutputUtilities.GetValueAsync(run.Result.RoleArn));
        Assert.Equal(["auditor-42"], (await OutputUtilities.GetValueAsync(run.Result.ExternalIds)).AsEnumerable());
        Assert.Same(run.Result.Role.HandOver, run.Result.HandOver);
        Assert.Null(run.Result.Access);
        var registered = Assert.Single(run.Outputs, request => request.Urn.EndsWith("crossaccount:index:CrossAccountDelegation::data", StringComparison.Ordinal));
        Assert.Equal(["externalIds", "roleArn"], registered.Outputs.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Trust_GivenInPlaceOfTheDefault_IsAllThereIs()
    {
        var run = await Programs.UpAsync(() => TestRoles.Delegation(args => args.Trust = [TrustGrant.Matching(TestAccounts.TrustedId, "role/Developers")]));

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustMatching111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111111111111:role/Developers"}}}]}""",
            run["data-role"].Text("assumeRolePolicy"));
    }

    [Fact]
    public async Task TrustedAccount_OutOfReach_NeedsNoProvider()
    {
        var run = await Programs.UpAsync(() => TestRoles.Delegation(args =>
        {
            args.Trusted = null;
            args.Trust = [TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("auditor-42"))];
        }));

        Assert.Equal(
            [
                "crossaccount:index:CrossAccountDelegation data",
                "crossaccount:index:CrossAccountRole data",
                "aws:iam/role:Role data-role @trusting",
            ],
            run.Headings);
    }
}
