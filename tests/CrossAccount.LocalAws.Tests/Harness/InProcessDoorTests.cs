using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Harness;

public class InProcessDoorTests
{
    private readonly TwoAccounts _accounts = new();

    [Fact]
    public void RoleSession_WithoutAssumeRole_IsASessionLikeAnyOther()
    {
        var role = _accounts.Role("ForAService", Documents.Trust("arn:aws:iam::555555555555:root"), Documents.Allow("s3:*"));

        TemporaryCredentials session = _accounts.Trusting.InProcess.StartRoleSession("ForAService", RoleSessionName.Parse("harness"));

        LocalClient client = _accounts.Cloud.Connect(session.Credentials);
        Assert.Equal($"{role.RoleId}:harness", Expect.Success(client.Sts.GetCallerIdentity()).UserId);
        Assert.Equal(_accounts.Clock.GetUtcNow().AddHours(1), session.Expiration);
        Expect.Success(client.S3.ListBuckets());
        Assert.Equal("AccessDenied", client.Iam.ListRoles(new()).Error!.Code);
    }

    [Fact]
    public void AccessKeys_AreGivenAndTakenAgain()
    {
        _accounts.User("David", Documents.Allow("*"));
        AwsCredentials key = _accounts.Trusted.InProcess.CreateAccessKeyFor("David");
        Expect.Success(_accounts.Cloud.Connect(key).S3.ListBuckets());

        _accounts.Trusting.InProcess.DeleteAccessKey(key);
        Expect.Success(_accounts.Cloud.Connect(key).S3.ListBuckets());
        _accounts.Trusted.InProcess.DeleteAccessKey(key);

        Assert.Equal("InvalidAccessKeyId", _accounts.Cloud.Connect(key).S3.ListBuckets().Error!.Code);
        Assert.Single(Expect.Success(_accounts.Admin.Iam.ListAccessKeys(new("David"))));
    }

    [Fact]
    public void WhatIsNotThere_IsAMistakeOfTheCaller()
    {
        var door = _accounts.Trusted.InProcess;

        Assert.Throws<ArgumentException>(() => door.CreateAccessKeyFor("Nobody"));
        Assert.Throws<ArgumentException>(() => door.StartRoleSession("Nothing", RoleSessionName.Parse("harness")));
        Assert.Throws<ArgumentException>(() => door.MfaCode("arn:aws:iam::111111111111:mfa/Nobody"));
    }
}
