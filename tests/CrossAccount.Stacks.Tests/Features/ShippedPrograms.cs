using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Stacks.Tests.Features;

/// <summary>The shipped stacks as programs of their own, in C#.</summary>
internal static class ShippedPrograms
{
    public static void Dev()
    {
        AwsAccount destination = AwsAccountProvider.Connect("trusting", new() { Id = AccountId.Parse("999999999999"), Region = "us-east-1" });
        AwsAccount originating = AwsAccountProvider.Connect("trusted", new() { Id = AccountId.Parse("111111111111"), Region = "us-east-1" });
        _ = new CrossAccountDelegation("update-data", new()
        {
            Trusting = destination,
            Trusted = originating,
            RoleName = RoleName.Parse("UpdateData"),
            Description = "Read and write the shared container",
            Policies = { ["read-write-app-bucket"] = Container },
            Allow = { Grantee.Parse("role/Developers") },
            Deny = { Grantee.Parse("role/Analysts") },
        });
    }

    public static void Prod()
    {
        AwsAccount destination = AwsAccountProvider.Connect("trusting", new() { Id = AccountId.Parse("999999999999"), Region = "us-east-1" });
        AwsAccount originating = AwsAccountProvider.Connect("trusted", new() { Id = AccountId.Parse("111111111111"), Region = "us-east-1" });
        _ = new CrossAccountDelegation("update-data", new()
        {
            Trusting = destination,
            Trusted = originating,
            RoleName = RoleName.Parse("UpdateData"),
            Description = "Read and write the shared container, for people with MFA",
            Policies = { ["read-write-app-bucket"] = Container },
            Trust = [TrustGrant.Account(originating.Id) with { Mfa = MfaRequirement.Within(TimeSpan.FromHours(1)) }],
            Allow = { Grantee.Parse("group/Developers") },
            Deny = { Grantee.Parse("group/Analysts") },
        });
        _ = new CrossAccountDelegation("inspect-data", new()
        {
            Trusting = destination,
            RoleName = RoleName.Parse("InspectData"),
            Description = "Read the shared container, for the company that audits it",
            PermissionsBoundary = "arn:aws:iam::999999999999:policy/ThirdPartyBoundary",
            AttachedPolicyArns = ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"],
            Trust = [TrustGrant.ThirdParty(AccountId.Parse("222222222222"), ExternalIdSource.Generated())],
        });
    }

    private static PolicyDocument Container { get; } =
        BucketAccessPolicy.For(Partition.Aws, BucketName.Parse("amzn-s3-demo-bucket-shared-container"), BucketAccess.ReadWrite);
}
