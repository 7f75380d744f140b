using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace Example.PeopleWithMfa;

/// <summary>People of a group may update the shared data, for an hour after they have given MFA.</summary>
public sealed class PeopleWithMfaStack : Stack
{
    public PeopleWithMfaStack()
    {
        AwsAccount trusting = AwsAccountProvider.Connect("trusting", new() { Id = AccountId.Parse("999999999999"), Region = "us-east-1" });
        AwsAccount trusted = AwsAccountProvider.Connect("trusted", new() { Id = AccountId.Parse("111111111111"), Region = "us-east-1" });
        var updateData = new CrossAccountDelegation("update-data", new()
        {
            Trusting = trusting,
            Trusted = trusted,
            RoleName = RoleName.Parse("UpdateData"),
            Trust = [TrustGrant.Account(trusted.Id) with { Mfa = MfaRequirement.Within(TimeSpan.FromHours(1)) }],
            Bucket = new(BucketName.Parse("amzn-s3-demo-bucket-shared-container"), BucketAccess.ReadWrite),
            Allow = { Grantee.Parse("group/Developers") },
            Deny = { Grantee.Parse("group/Analysts") },
        });
        RoleArn = updateData.RoleArn;
    }

    [Output("roleArn")]
    public Output<string> RoleArn { get; private set; }
}
