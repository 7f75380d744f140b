using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace Example.Oidc;

/// <summary>The jobs of one branch of one repository may publish to the shared bucket, without any key of AWS.</summary>
public sealed class OidcStack : Stack
{
    public OidcStack()
    {
        AwsAccount trusting = AwsAccountProvider.Connect("trusting", new() { Id = AccountId.Parse("999999999999"), Region = "us-east-1" });
        Arn provider = Arn.Parse("arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com");
        var publish = new CrossAccountDelegation("publish", new()
        {
            Trusting = trusting,
            RoleName = RoleName.Parse("Publish"),
            Trust = [TrustGrant.Oidc(provider, "sts.amazonaws.com", "repo:example/app:ref:refs/heads/main")],
            Bucket = new(BucketName.Parse("amzn-s3-demo-bucket-shared-container"), BucketAccess.ReadWrite),
        });
        RoleArn = publish.RoleArn;
    }

    [Output("roleArn")]
    public Output<string> RoleArn { get; private set; }
}
