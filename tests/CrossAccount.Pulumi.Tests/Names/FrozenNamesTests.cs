using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace CrossAccount.Pulumi.Tests.Names;

/// <summary>
/// URNs as a real engine makes them, of types of parents and logical names. One that changes is a resource that is replaced in
/// every deployed stack: a role that is replaced is a role that nobody can assume until all of it is back.
/// </summary>
public sealed class FrozenNamesTests
{
    [Fact]
    public async Task Urns_OfADelegation_NeverChange()
    {
        var run = await Programs.UpAsync(() => TestRoles.Delegation(args =>
        {
            args.Trust = [TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated())];
            args.Policies["read-bucket"] = TestDocuments.ReadBucket;
            args.AttachedPolicyArns.Add("arn:aws:iam::aws:policy/ReadOnlyAccess");
            args.InlinePolicies["list-bucket"] = TestDocuments.ReadBucket;
            args.Allow = [Grantee.Parse("role/Developers"), Grantee.Parse("group/Developers"), Grantee.Parse("user/David")];
            args.Deny = [Grantee.Parse("role/Analysts"), Grantee.Parse("group/Analysts"), Grantee.Parse("user/Jane")];
        }));

        Assert.Equal(
            [
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountAccess$aws:iam/groupPolicy:GroupPolicy::data-allow-group-Developers",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountAccess$aws:iam/groupPolicy:GroupPolicy::data-deny-group-Analysts",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountAccess$aws:iam/rolePolicy:RolePolicy::data-allow-role-Developers",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountAccess$aws:iam/rolePolicy:RolePolicy::data-deny-role-Analysts",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountAccess$aws:iam/userPolicy:UserPolicy::data-allow-user-David",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountAccess$aws:iam/userPolicy:UserPolicy::data-deny-user-Jane",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountAccess::data",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountRole$aws:iam/policy:Policy::data-policy-read-bucket",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountRole$aws:iam/role:Role$aws:iam/rolePolicy:RolePolicy::data-inline-list-bucket",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountRole$aws:iam/role:Role$aws:iam/rolePolicyAttachment:RolePolicyAttachment::data-attachment-ReadOnlyAccess",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountRole$aws:iam/role:Role$aws:iam/rolePolicyAttachment:RolePolicyAttachment::data-attachment-read-bucket",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountRole$aws:iam/role:Role::data-role",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountRole$random:index/randomPassword:RandomPassword::data-external-id-222222222222",
                "crossaccount:index:CrossAccountDelegation$crossaccount:index:CrossAccountRole::data",
                "crossaccount:index:CrossAccountDelegation::data",
                "pulumi:providers:aws::trusted",
                "pulumi:providers:aws::trusting",
            ],
            UrnsOf(run.Constructed).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Urns_WithinAProgram_AreUnique()
    {
        // Mocks take two resources of one URN; a real engine stops.
        var run = await Programs.UpAsync(() => TestRoles.Delegation(args =>
        {
            args.Trust = [TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated()), TrustGrant.ThirdParty(TestAccounts.OtherThirdPartyId, ExternalIdSource.Generated())];
            args.Policies["same"] = TestDocuments.ReadBucket;
            args.InlinePolicies["same"] = TestDocuments.ReadBucket;
            args.AttachedPolicyArns.Add("arn:aws:iam::aws:policy/ReadOnlyAccess");
            args.Allow = [Grantee.Parse("role/Same"), Grantee.Parse("group/Same"), Grantee.Parse("user/Same")];
            args.Deny = [Grantee.Parse("role/same2"), Grantee.Parse("group/same2"), Grantee.Parse("user/same2")];
        }));

        string[] urns = [.. UrnsOf(run.Constructed)];
        Assert.Equal(urns.Distinct(), urns);
    }

    private static IEnumerable<string> UrnsOf(IReadOnlyCollection<ConstructedResource> resources) =>
        resources.Select(resource => $"{TypesOf(resource, resources)}::{resource.Name}");

    private static string TypesOf(ConstructedResource resource, IReadOnlyCollection<ConstructedResource> resources) =>
        resource.Parent is null or Stack ? resource.Type : $"{TypesOf(resources.Single(parent => parent.Resource == resource.Parent), resources)}${resource.Type}";
}
