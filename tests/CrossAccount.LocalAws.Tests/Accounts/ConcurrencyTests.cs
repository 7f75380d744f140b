using System.Collections.Concurrent;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Accounts;

/// <summary>Programs deploy from several threads.</summary>
public class ConcurrencyTests
{
    private const int Roles = 64;

    private readonly TwoAccounts _accounts = new();

    [Fact]
    public void ParallelDeployments_LoseNothing()
    {
        Expect.Success(_accounts.Owner.S3.CreateBucket(new("one-bucket")));
        LocalClient david = _accounts.User("David", Documents.Allow("sts:AssumeRole"));
        ConcurrentBag<string> keys = [];

        Parallel.For(0, Roles, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            LocalClient owner = _accounts.Owner;
            string policy = Expect.Success(owner.Iam.CreatePolicy(new($"policy-{i}", Documents.Allow("s3:*")))).Arn;
            Expect.Success(owner.Iam.CreateRole(new($"role-{i}", Documents.TrustAccount("111111111111"))));
            Expect.Success(owner.Iam.AttachRolePolicy(new($"role-{i}", policy)));
            var session = Expect.Success(david.Sts.AssumeRole(TwoAccounts.Assume($"role-{i}")));
            keys.Add(session.Credentials.Credentials.AccessKeyId);
            LocalClient client = _accounts.Connect(session);
            Expect.Success(client.S3.PutObject(new("one-bucket", $"key-{i}", default)));
            Expect.Success(client.S3.ListObjectsV2(new("one-bucket")));
        });

        Assert.Equal(Roles, Expect.Success(_accounts.Owner.Iam.ListRoles(new())).Length);
        Assert.Equal(Roles, Expect.Success(_accounts.Owner.Iam.ListPolicies(new())).Length);
        Assert.Equal(Roles, Expect.Success(_accounts.Owner.S3.ListObjectsV2(new("one-bucket"))).Contents.Length);
        Assert.Equal(Roles, keys.Distinct().Count());
    }

    [Fact]
    public void ParallelCreations_OfOneName_LetOneThrough()
    {
        int created = 0;

        Parallel.For(0, 32, _ =>
        {
            var result = _accounts.Owner.Iam.CreateRole(new("Role", Documents.TrustAccount("111111111111")));
            if (result.IsSuccess)
            {
                Interlocked.Increment(ref created);
            }
            else
            {
                Assert.Equal("EntityAlreadyExists", result.Error!.Code);
            }
        });

        Assert.Equal(1, created);
    }

    [Fact]
    public void ParallelChangesAndCalls_SeeOneStateOrTheOther()
    {
        LocalClient david = _accounts.User("David");
        Expect.Success(_accounts.Admin.Iam.CreateGroup(new("Group")));
        Expect.Success(_accounts.Admin.Iam.PutGroupPolicy(new PutInlinePolicyRequest("Group", "list", Documents.Allow("s3:List*"))));

        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            if (i % 4 == 0)
            {
                Expect.Success(_accounts.Admin.Iam.AddUserToGroup(new("Group", "David")));
            }
            else if (i % 4 == 1)
            {
                Expect.Success(_accounts.Admin.Iam.RemoveUserFromGroup(new("Group", "David")));
            }
            else
            {
                var result = david.S3.ListBuckets();
                Assert.True(result.IsSuccess || result.Error!.Code == "AccessDenied");
            }
        });

        Expect.Success(_accounts.Admin.Iam.AddUserToGroup(new("Group", "David")));
        Expect.Success(david.S3.ListBuckets());
        Assert.Single(Expect.Success(_accounts.Admin.Iam.GetGroup(new("Group"))).Users);
    }
}
