using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Delegation;
using Pulumi;

namespace Example.Tutorial;

/// <summary>AWS's tutorial: Developers may update the shared data, Analysts may not.</summary>
public sealed class TutorialStack : Stack
{
    public TutorialStack()
    {
        AwsAccount destination = AwsAccountProvider.Connect("trusting", new() { Id = AccountId.Parse("999999999999"), Region = "us-east-1" });
        AwsAccount originating = AwsAccountProvider.Connect("trusted", new() { Id = AccountId.Parse("111111111111"), Region = "us-east-1" });
        var updateData = new CrossAccountDelegation("update-data", new()
        {
            Trusting = destination,
            Trusted = originating,
            RoleName = RoleName.Parse("UpdateData"),
            Bucket = new(BucketName.Parse("amzn-s3-demo-bucket-shared-container"), BucketAccess.ReadWrite),
            Allow = { Grantee.Parse("role/Developers") },
            Deny = { Grantee.Parse("role/Analysts") },
        });
        RoleArn = updateData.RoleArn;
    }

    [Output("roleArn")]
    public Output<string> RoleArn { get; private set; }
}
