using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

public class GetFederationTokenTests
{
    private readonly TwoAccounts _accounts = new();

    [Fact]
    public void FederatedUser_HasWhatBothSidesAllow()
    {
        LocalClient david = _accounts.User("David", """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:GetFederationToken","s3:ListAllMyBuckets","s3:CreateBucket"],"Resource":"*"}]}""");

        FederatedUser bob = Expect.Success(david.Sts.GetFederationToken(new("bob") { Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:ListAllMyBuckets","s3:DeleteBucket"],"Resource":"*"}]}""" }));
        LocalClient session = _accounts.Cloud.Connect(bob.Credentials.Credentials);

        Assert.Equal(("arn:aws:sts::111111111111:federated-user/bob", "111111111111:bob"), (bob.Arn, bob.FederatedUserId));
        Assert.Equal(_accounts.Clock.GetUtcNow().AddSeconds(43_200), bob.Credentials.Expiration);
        Assert.Equal(new CallerIdentity("111111111111:bob", "111111111111", bob.Arn), Expect.Success(session.Sts.GetCallerIdentity()));
        Expect.Success(session.S3.ListBuckets());
        Expect.Denied(
            session.S3.CreateBucket(new("bucket-of-bob")),
            "User: arn:aws:sts::111111111111:federated-user/bob is not authorized to perform: s3:CreateBucket on resource: \"arn:aws:s3:::bucket-of-bob\" because no session policy allows the s3:CreateBucket action");
    }

    [Fact]
    public void WithoutSessionPolicy_ItHasNothingButWhatABucketGives()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("*"));
        LocalClient bob = _accounts.Cloud.Connect(Expect.Success(david.Sts.GetFederationToken(new("bob"))).Credentials.Credentials);
        Expect.Success(_accounts.Admin.S3.CreateBucket(new("shared-bucket")));

        Assert.Equal("AccessDenied", bob.S3.ListBuckets().Error!.Code);
        Assert.Equal("AccessDenied", bob.S3.ListObjectsV2(new("shared-bucket")).Error!.Code);
        Expect.Success(_accounts.Admin.S3.PutBucketPolicy(new("shared-bucket", """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:sts::111111111111:federated-user/bob"},"Action":"s3:ListBucket","Resource":"arn:aws:s3:::shared-bucket"}]}""")));
        Expect.Success(bob.S3.ListObjectsV2(new("shared-bucket")));
    }

    [Fact]
    public void FederatedUser_MayCallNeitherIamNorSts()
    {
        LocalClient bob = _accounts.Cloud.Connect(Expect.Success(_accounts.Admin.Sts.GetFederationToken(new("bob") { Policy = Documents.Allow("*") })).Credentials.Credentials);
        _accounts.Role("Role", Documents.TrustAccount("111111111111"));

        Expect.Error(bob.Iam.ListUsers(new()), "InvalidClientTokenId", "The security token included in the request is invalid.", 403);
        Expect.Denied(
            bob.Sts.AssumeRole(TwoAccounts.Assume("Role")),
            "User: arn:aws:sts::111111111111:federated-user/bob is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/Role");
        Expect.Denied(bob.Sts.GetFederationToken(new("eve")), "Cannot call GetFederationToken with session credentials");
        Expect.Denied(bob.Sts.GetSessionToken(new()), "Cannot call GetSessionToken with session credentials");
        Expect.Success(bob.S3.ListBuckets());
    }

    [Fact]
    public void Calling_NeedsPermission_AndTagsAnother()
    {
        LocalClient jane = _accounts.User("Jane");
        Expect.Denied(
            jane.Sts.GetFederationToken(new("bob")),
            "User: arn:aws:iam::111111111111:user/Jane is not authorized to perform: sts:GetFederationToken on resource: arn:aws:sts::111111111111:federated-user/bob because no identity-based policy allows the sts:GetFederationToken action");
        LocalClient david = _accounts.User("David", Documents.Allow("sts:GetFederationToken"));
        Expect.Success(david.Sts.GetFederationToken(new("bob")));
        Assert.Contains("sts:TagSession", david.Sts.GetFederationToken(new("bob") { Tags = [new("a", "b")] }).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Session_OfTheRootUser_LastsAnHour_AndEndsWithItsUser()
    {
        Assert.Equal(
            _accounts.Clock.GetUtcNow().AddSeconds(3600),
            Expect.Success(_accounts.Admin.Sts.GetFederationToken(new("bob") { DurationSeconds = 129_600 })).Credentials.Expiration);

        LocalClient david = _accounts.User("David", Documents.Allow("sts:*"));
        LocalClient bob = _accounts.Cloud.Connect(Expect.Success(david.Sts.GetFederationToken(new("bob"))).Credentials.Credentials);
        Expect.Success(bob.Sts.GetCallerIdentity());
        Expect.Success(_accounts.Admin.Iam.DeleteUserPolicy(new("David", "permissions")));
        Expect.Success(_accounts.Admin.Iam.DeleteAccessKey(new(Expect.Success(_accounts.Admin.Iam.ListAccessKeys(new("David"))).Single().AccessKeyId, "David")));
        Expect.Success(_accounts.Admin.Iam.DeleteUser(new("David")));
        Assert.Equal("InvalidClientTokenId", bob.Sts.GetCallerIdentity().Error!.Code);
    }

    [Theory]
    [InlineData("b")]
    [InlineData("a name")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Name_HasItsForm(string name) => Assert.Equal("ValidationError", _accounts.Admin.Sts.GetFederationToken(new(name)).Error!.Code);
}
