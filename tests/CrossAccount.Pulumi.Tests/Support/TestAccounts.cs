using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Accounts;

namespace CrossAccount.Pulumi.Tests.Support;

/// <summary>The accounts of AWS's tutorial, and a third party. Made inside a program: each has its provider.</summary>
internal static class TestAccounts
{
    public static readonly AccountId TrustingId = AccountId.Parse("999999999999");
    public static readonly AccountId TrustedId = AccountId.Parse("111111111111");
    public static readonly AccountId ThirdPartyId = AccountId.Parse("222222222222");
    public static readonly AccountId OtherThirdPartyId = AccountId.Parse("333333333333");

    public static AwsAccount Trusting(string region = "us-east-1") => AwsAccountProvider.Connect("trusting", new() { Id = TrustingId, Region = region });

    public static AwsAccount Trusted(string region = "us-east-1") => AwsAccountProvider.Connect("trusted", new() { Id = TrustedId, Region = region });
}
