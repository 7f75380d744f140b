using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

/// <summary>Principals are kept by their unique ID.</summary>
public class RecreatedPrincipalTests
{
    private readonly TwoAccounts _accounts = new();

    [Fact]
    public void TrustPolicy_NamesAMissingUser_IsMalformed() =>
        Expect.Error(
            _accounts.Owner.Iam.CreateRole(new("UpdateData", Documents.Trust(TwoAccounts.UserArn("Nobody")))),
            "MalformedPolicyDocument", "Invalid principal in policy: \"AWS\":\"arn:aws:iam::111111111111:user/Nobody\"", 400);

    [Fact]
    public void TrustPolicy_NamesARoleOfAnAccountThatIsNotInTheCloud_IsKept()
    {
        string trust = Documents.Trust("arn:aws:iam::555555555555:role/Anyone");

        Assert.Equal(trust, _accounts.Role("UpdateData", trust).AssumeRolePolicyDocument);
    }

    [Fact]
    public void RecreatedUser_IsNoLongerTrusted_AndItsIdIsShown()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("*"));
        string id = Expect.Success(_accounts.Admin.Iam.GetUser(new("David"))).UserId;
        string trust = Documents.Trust(TwoAccounts.UserArn("David"));
        _accounts.Role("UpdateData", trust);
        Expect.Success(david.Sts.AssumeRole(TwoAccounts.Assume("UpdateData")));
        Assert.Equal(trust, Trust("UpdateData"));

        Delete("David");
        Assert.Equal(Documents.Trust(id), Trust("UpdateData"));
        david = _accounts.User("David", Documents.Allow("*"));

        Assert.Equal(Documents.Trust(id), Trust("UpdateData"));
        Expect.Denied(
            david.Sts.AssumeRole(TwoAccounts.Assume("UpdateData")),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/UpdateData");
    }

    [Fact]
    public void RecreatedUser_IsTrustedByAPattern()
    {
        string trust = Documents.TrustAccount("111111111111", """{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111111111111:user/David"}}""");
        _accounts.Role("UpdateData", trust);
        _accounts.User("David", Documents.Allow("*"));
        Delete("David");

        LocalClient david = _accounts.User("David", Documents.Allow("*"));

        Expect.Success(david.Sts.AssumeRole(TwoAccounts.Assume("UpdateData")));
    }

    [Fact]
    public void RenamedUser_IsStillTrusted_UnderItsNewName()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("*"));
        _accounts.Role("UpdateData", Documents.Trust(TwoAccounts.UserArn("David")));

        Expect.Success(_accounts.Admin.Iam.UpdateUser(new UpdateUserRequest("David") { NewUserName = "Dave" }));

        Expect.Success(david.Sts.AssumeRole(TwoAccounts.Assume("UpdateData")));
        Assert.Equal(Documents.Trust(TwoAccounts.UserArn("Dave")), Trust("UpdateData"));
    }

    [Fact]
    public void RecreatedRole_IsNotRevivedForItsOldSessions()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("*"));
        _accounts.Role("UpdateData", Documents.TrustAccount("111111111111"));
        LocalClient session = _accounts.Connect(Expect.Success(david.Sts.AssumeRole(TwoAccounts.Assume("UpdateData"))));
        Expect.Success(session.Sts.GetCallerIdentity());

        Expect.Success(_accounts.Owner.Iam.DeleteRole(new("UpdateData")));
        Expect.Error(session.Sts.GetCallerIdentity(), "InvalidClientTokenId", "The security token included in the request is invalid.", 403);
        Expect.Error(session.S3.ListBuckets(), "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", 403);

        _accounts.Role("UpdateData", Documents.TrustAccount("111111111111"));
        Expect.Error(session.Sts.GetCallerIdentity(), "InvalidClientTokenId", "The security token included in the request is invalid.", 403);
    }

    [Fact]
    public void BucketPolicy_KeepsPrincipalsByIdToo()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("s3:*"));
        const string Policy =
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:user/David"},"Action":"s3:ListBucket","Resource":"arn:aws:s3:::shared-bucket"}]}""";
        Expect.Success(_accounts.Owner.S3.CreateBucket(new("shared-bucket")));
        Expect.Success(_accounts.Owner.S3.PutBucketPolicy(new("shared-bucket", Policy)));
        Expect.Success(david.S3.ListObjectsV2(new("shared-bucket")));
        Assert.Equal(Policy, Expect.Success(_accounts.Owner.S3.GetBucketPolicy(new("shared-bucket"))));

        Delete("David");
        david = _accounts.User("David", Documents.Allow("s3:*"));

        Expect.Denied(david.S3.ListObjectsV2(new("shared-bucket")), "Access Denied");
    }

    private void Delete(string user)
    {
        foreach (var key in Expect.Success(_accounts.Admin.Iam.ListAccessKeys(new(user))))
        {
            Expect.Success(_accounts.Admin.Iam.DeleteAccessKey(new(key.AccessKeyId, user)));
        }

        Expect.Success(_accounts.Admin.Iam.DeleteUserPolicy(new(user, "permissions")));
        Expect.Success(_accounts.Admin.Iam.DeleteUser(new(user)));
    }

    private string Trust(string role) => Expect.Success<Role>(_accounts.Owner.Iam.GetRole(new(role))).AssumeRolePolicyDocument;
}
