using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Accounts;

public class LocalCloudTests
{
    [Fact]
    public void Accounts_AreFoundById()
    {
        var cloud = new LocalCloud(new ManualClock());
        LocalAccount two = cloud.AddAccount(AccountId.Parse("222222222222"));
        LocalAccount one = cloud.AddAccount(AccountId.Parse("012345678901"), Partition.AwsUsGov);

        Assert.Equal([one, two], cloud.Accounts.ToArray());
        Assert.Same(one, cloud.FindAccount(AccountId.Parse("012345678901")));
        Assert.Null(cloud.FindAccount(AccountId.Parse("333333333333")));
        Assert.Equal("arn:aws-us-gov:iam::012345678901:root", Expect.Success(cloud.Connect(one.RootCredentials).Sts.GetCallerIdentity()).Arn);
        Assert.Throws<ArgumentException>(() => cloud.AddAccount(AccountId.Parse("222222222222")));
    }

    [Fact]
    public void SameSeedAndCalls_GiveTheSameIds()
    {
        Assert.Equal(Run(7), Run(7));
        Assert.NotEqual(Run(7), Run(8));

        static string Run(int seed)
        {
            var cloud = new LocalCloud(new ManualClock(), seed);
            LocalAccount account = cloud.AddAccount(AccountId.Parse("111111111111"));
            Expect.Success(cloud.Connect(account.RootCredentials).Iam.CreateUser(new("David")));
            var key = account.InProcess.CreateAccessKeyFor("David");
            var session = Expect.Success(cloud.Connect(key).Sts.GetSessionToken(new())).Credentials;
            return string.Join(' ', account.ExportAuthorizationDetails(), key.AccessKeyId, key.SecretAccessKey, session.AccessKeyId, session.SessionToken);
        }
    }

    [Theory]
    [InlineData("o-a1b2c3d4e5", true)]
    [InlineData("o-ffffffffff", false)]
    public void Organization_IsSeenByConditions(string organization, bool allowed)
    {
        var cloud = new LocalCloud(new ManualClock());
        var member = OrganizationId.Parse(organization);
        LocalAccount trusting = cloud.AddAccount(AccountId.Parse("999999999999"));
        LocalAccount trusted = cloud.AddAccount(AccountId.Parse("111111111111"), default, member, ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"]);
        const string Trust =
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"},"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-a1b2c3d4e5/*"}}}]}""";
        Expect.Success(cloud.Connect(trusting.RootCredentials).Iam.CreateRole(new("Role", Trust)));
        Expect.Success(cloud.Connect(trusted.RootCredentials).Iam.CreateUser(new("David")));
        Expect.Success(cloud.Connect(trusted.RootCredentials).Iam.PutUserPolicy(new("David", "p", Documents.Allow("sts:*"))));

        var result = cloud.Connect(trusted.InProcess.CreateAccessKeyFor("David")).Sts.AssumeRole(TwoAccounts.Assume("Role"));

        Assert.Equal(allowed, result.IsSuccess);
    }

    [Fact]
    public void ClientInfo_IsSeenByConditions()
    {
        var accounts = new TwoAccounts();
        accounts.User("David", Documents.AllowWhen("s3:ListAllMyBuckets", "IpAddress", "aws:SourceIp", "203.0.113.0/24"));
        var key = accounts.Trusted.InProcess.CreateAccessKeyFor("David");

        Assert.True(accounts.Cloud.Connect(key, new ClientInfo { SourceIp = "203.0.113.7" }).S3.ListBuckets().IsSuccess);
        Assert.False(accounts.Cloud.Connect(key, new ClientInfo { SourceIp = "203.0.114.7" }).S3.ListBuckets().IsSuccess);
        Assert.False(accounts.Cloud.Connect(key).S3.ListBuckets().IsSuccess);
    }

    [Fact]
    public void Time_IsSeenByConditions_AsItPasses()
    {
        var accounts = new TwoAccounts();
        LocalClient david = accounts.User("David", Documents.AllowWhen("s3:ListAllMyBuckets", "DateLessThan", "aws:CurrentTime", "2026-06-01T12:00:10Z"));

        Assert.True(david.S3.ListBuckets().IsSuccess);
        accounts.Clock.Seconds(9);
        Assert.True(david.S3.ListBuckets().IsSuccess);
        accounts.Clock.Seconds(1);
        Assert.False(david.S3.ListBuckets().IsSuccess);
    }

    [Fact]
    public void TokenIssueTime_RevokesOlderSessions()
    {
        var accounts = new TwoAccounts();
        accounts.Role("Role", Documents.TrustAccount("111111111111"), Documents.Allow("s3:*"));
        LocalClient david = accounts.User("David", Documents.Allow("sts:*"));
        LocalClient before = accounts.Connect(Expect.Success(david.Sts.AssumeRole(TwoAccounts.Assume("Role"))));
        accounts.Clock.Seconds(10);
        Expect.Success(accounts.Owner.Iam.PutRolePolicy(new(
            "Role", "AWSRevokeOlderSessions",
            Documents.AllowWhen("*", "DateLessThan", "aws:TokenIssueTime", "2026-06-01T12:00:05Z").Replace("Allow", "Deny", StringComparison.Ordinal))));
        LocalClient after = accounts.Connect(Expect.Success(david.Sts.AssumeRole(TwoAccounts.Assume("Role"))));

        Assert.False(before.S3.ListBuckets().IsSuccess);
        Assert.True(after.S3.ListBuckets().IsSuccess);
    }
}
