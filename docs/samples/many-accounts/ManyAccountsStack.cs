using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Delegation;
using Pulumi;

namespace Example.ManyAccounts;

/// <summary>The Developers of three accounts may read the shared data of a fourth.</summary>
public sealed class ManyAccountsStack : Stack
{
    public ManyAccountsStack()
    {
        Grantee developers = Grantee.Parse("role/Developers");
        var readData = new CrossAccountDelegation("read-data", new()
        {
            Trusting = Connect("trusting", "999999999999"),
            Trusted = Connect("trusted", "111111111111"),
            AlsoTrusted =
            {
                new() { Account = Connect("trusted-staging", "333333333333"), Allow = { developers } },
                new() { Account = Connect("trusted-production", "444444444444"), Allow = { developers } },
            },
            RoleName = RoleName.Parse("ReadData"),
            Bucket = new(BucketName.Parse("amzn-s3-demo-bucket-shared-container"), BucketAccess.Read),
            Allow = { developers },
        });
        RoleArn = readData.RoleArn;
    }

    [Output("roleArn")]
    public Output<string> RoleArn { get; private set; }

    private static AwsAccount Connect(string name, string account) =>
        AwsAccountProvider.Connect(name, new() { Id = AccountId.Parse(account), Region = "us-east-1" });
}
