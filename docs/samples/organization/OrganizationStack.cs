using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace Example.Organization;

/// <summary>Every account of a unit of the organization may read the shared data, those that will be added too.</summary>
public sealed class OrganizationStack : Stack
{
    public OrganizationStack()
    {
        AwsAccount trusting = AwsAccountProvider.Connect("trusting", new() { Id = AccountId.Parse("999999999999"), Region = "us-east-1" });
        OrganizationId organization = OrganizationId.Parse("o-a1b2c3d4e5");
        OrganizationalUnitPath sales = OrganizationalUnitPath.Parse("r-ab12/ou-ab12-11111111");
        var readData = new CrossAccountDelegation("read-data", new()
        {
            Trusting = trusting,
            RoleName = RoleName.Parse("ReadData"),
            Trust = [TrustGrant.Organization(organization) with { Units = [sales] }],
            Bucket = new(BucketName.Parse("amzn-s3-demo-bucket-shared-container"), BucketAccess.Read),
        });
        RoleArn = readData.RoleArn;
    }

    [Output("roleArn")]
    public Output<string> RoleArn { get; private set; }
}
