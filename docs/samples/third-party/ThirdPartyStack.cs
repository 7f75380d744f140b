using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace Example.ThirdParty;

/// <summary>The company that audits the data may read it, and has to send the external ID that is made for it.</summary>
public sealed class ThirdPartyStack : Stack
{
    public ThirdPartyStack()
    {
        AwsAccount trusting = AwsAccountProvider.Connect("trusting", new() { Id = AccountId.Parse("999999999999"), Region = "us-east-1" });
        var inspectData = new CrossAccountDelegation("inspect-data", new()
        {
            Trusting = trusting,
            RoleName = RoleName.Parse("InspectData"),
            Trust = [TrustGrant.ThirdParty(AccountId.Parse("222222222222"), ExternalIdSource.Generated())],
            AttachedPolicyArns = { "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" },
        });
        RoleArn = inspectData.RoleArn;
        ExternalIds = Output.CreateSecret(inspectData.ExternalIds);
    }

    [Output("roleArn")]
    public Output<string> RoleArn { get; private set; }

    [Output("externalIds")]
    public Output<ImmutableArray<string>> ExternalIds { get; private set; }
}
