using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

public class SessionPolicyTests
{
    private readonly TwoAccounts _accounts = new();
    private readonly LocalClient _david;

    public SessionPolicyTests()
    {
        _accounts.Role("Storage", Documents.TrustAccount("111111111111"), Documents.Allow("s3:*"));
        _david = _accounts.User("David", Documents.Allow("sts:AssumeRole"));
        Expect.Success(_accounts.Owner.S3.CreateBucket(new("one-bucket")));
    }

    [Fact]
    public void InlineSessionPolicy_LimitsTheRole()
    {
        LocalClient session = Start(TwoAccounts.Assume("Storage") with { Policy = Documents.Allow("s3:ListAllMyBuckets") });

        Expect.Success(session.S3.ListBuckets());
        Expect.Denied(
            session.S3.ListObjectsV2(new("one-bucket")),
            "User: arn:aws:sts::999999999999:assumed-role/Storage/session is not authorized to perform: s3:ListBucket on resource: \"arn:aws:s3:::one-bucket\" because no session policy allows the s3:ListBucket action");
    }

    [Fact]
    public void SessionPolicy_GrantsNothingThatTheRoleHasNot()
    {
        LocalClient session = Start(TwoAccounts.Assume("Storage") with { Policy = Documents.Allow("*") });

        Assert.Equal("AccessDenied", session.Iam.ListRoles(new()).Error!.Code);
    }

    [Fact]
    public void ManagedSessionPolicy_LimitsTheRole()
    {
        string arn = Expect.Success(_accounts.Owner.Iam.CreatePolicy(new("OnlyOneBucket", Documents.Allow("s3:ListBucket", "arn:aws:s3:::one-bucket")))).Arn;
        LocalClient session = Start(TwoAccounts.Assume("Storage") with { PolicyArns = [arn] });

        Expect.Success(session.S3.ListObjectsV2(new("one-bucket")));
        Assert.Equal("AccessDenied", session.S3.ListBuckets().Error!.Code);
    }

    [Fact]
    public void InlineAndManagedSessionPolicies_AddUp()
    {
        string arn = Expect.Success(_accounts.Owner.Iam.CreatePolicy(new("OnlyOneBucket", Documents.Allow("s3:ListBucket", "arn:aws:s3:::one-bucket")))).Arn;
        LocalClient session = Start(TwoAccounts.Assume("Storage") with { PolicyArns = [arn], Policy = Documents.Allow("s3:ListAllMyBuckets") });

        Expect.Success(session.S3.ListObjectsV2(new("one-bucket")));
        Expect.Success(session.S3.ListBuckets());
    }

    [Fact]
    public void RolePolicy_ChangedLater_CountsAtOnceForRunningSessions()
    {
        LocalClient session = Start(TwoAccounts.Assume("Storage"));
        Expect.Success(session.S3.ListBuckets());

        Expect.Success(_accounts.Owner.Iam.PutRolePolicy(new("Storage", "deny", Documents.Deny("s3:ListAllMyBuckets"))));

        Expect.Denied(
            session.S3.ListBuckets(),
            "User: arn:aws:sts::999999999999:assumed-role/Storage/session is not authorized to perform: s3:ListAllMyBuckets with an explicit deny in an identity-based policy");
    }

    [Fact]
    public void TrustPolicy_ChangedLater_DoesNotEndRunningSessions()
    {
        LocalClient session = Start(TwoAccounts.Assume("Storage"));

        Expect.Success(_accounts.Owner.Iam.UpdateAssumeRolePolicy(new("Storage", Documents.TrustAccount("222222222222"))));

        Expect.Success(session.S3.ListBuckets());
        Assert.Equal("AccessDenied", _david.Sts.AssumeRole(TwoAccounts.Assume("Storage")).Error!.Code);
    }

    [Fact]
    public void SessionPolicy_ThatIsNoPolicy_IsMalformed() =>
        Expect.Error(_david.Sts.AssumeRole(TwoAccounts.Assume("Storage") with { Policy = "{}" }), "MalformedPolicyDocument", "Syntax errors in policy.", 400);

    [Fact]
    public void SessionPolicy_OfExactlyTheLimit_IsAccepted() => Start(TwoAccounts.Assume("Storage") with { Policy = Documents.OfSize(2048) });

    [Fact]
    public void SessionPolicy_OneCharacterTooLong_IsInvalid() =>
        Expect.Invalid(
            _david.Sts.AssumeRole(TwoAccounts.Assume("Storage") with { Policy = Documents.OfSize(2049) }),
            "1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to 2048");

    [Fact]
    public void ManagedSessionPolicy_ThatIsNotThere_IsInvalid() =>
        Expect.Invalid(
            _david.Sts.AssumeRole(TwoAccounts.Assume("Storage") with { PolicyArns = ["arn:aws:iam::999999999999:policy/Missing"] }),
            "Policy arn:aws:iam::999999999999:policy/Missing does not exist or is not attachable.");

    private LocalClient Start(AssumeRoleRequest request) => _accounts.Connect(Expect.Success(_david.Sts.AssumeRole(request)));
}
