using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

/// <summary>Every quota at the limit, and one past it.</summary>
public class QuotaTests
{
    private static readonly string Trust = Documents.TrustAccount("111111111111");

    private readonly TwoAccounts _accounts = new();

    [Fact]
    public void ManagedPolicy_6144Characters()
    {
        string arn = Expect.Success(_accounts.Owner.Iam.CreatePolicy(new("AtTheLimit", Documents.OfSize(6144)))).Arn;

        Exceeded(_accounts.Owner.Iam.CreatePolicy(new("PastIt", Documents.OfSize(6145))), "Cannot exceed quota for PolicySize: 6144");
        Exceeded(_accounts.Owner.Iam.CreatePolicyVersion(new(arn, Documents.OfSize(6145))), "Cannot exceed quota for PolicySize: 6144");
    }

    [Fact]
    public void WhiteSpace_IsNotCounted()
    {
        string spaced = Documents.OfSize(6144).Replace(",", ",\n    ", StringComparison.Ordinal);

        Assert.True(spaced.Length > 6144);
        Expect.Success(_accounts.Owner.Iam.CreatePolicy(new("Spaced", spaced)));
    }

    [Fact]
    public void TrustPolicy_2048Characters_UnlessRaised()
    {
        Expect.Success(_accounts.Owner.Iam.CreateRole(new("AtTheLimit", Documents.TrustOfSize(2048, "111111111111"))));
        string longer = Documents.TrustOfSize(2049, "111111111111");
        Exceeded(_accounts.Owner.Iam.CreateRole(new("PastIt", longer)), "Cannot exceed quota for ACLSizePerRole: 2048");
        Exceeded(_accounts.Owner.Iam.UpdateAssumeRolePolicy(new("AtTheLimit", longer)), "Cannot exceed quota for ACLSizePerRole: 2048");

        _accounts.Trusting.Quotas = new AccountQuotas { TrustPolicySize = 8192 };

        Expect.Success(_accounts.Owner.Iam.CreateRole(new("PastIt", longer)));
        Exceeded(_accounts.Owner.Iam.CreateRole(new("FarPastIt", Documents.TrustOfSize(8193, "111111111111"))), "Cannot exceed quota for ACLSizePerRole: 8192");
    }

    [Theory]
    [InlineData("role", 10240)]
    [InlineData("user", 2048)]
    [InlineData("group", 5120)]
    public void InlinePolicies_CountTogether(string kind, int limit)
    {
        var iam = _accounts.Owner.Iam;
        Expect.Success(iam.CreateUser(new("x")));
        Expect.Success(iam.CreateGroup(new("x")));
        Expect.Success(iam.CreateRole(new("x", Trust)));
        AwsResult<Done> Put(string name, int size) => kind switch
        {
            "role" => iam.PutRolePolicy(new("x", name, Documents.OfSize(size))),
            "user" => iam.PutUserPolicy(new("x", name, Documents.OfSize(size))),
            _ => iam.PutGroupPolicy(new("x", name, Documents.OfSize(size))),
        };
        string message = $"Maximum policy size of {limit} bytes exceeded for {kind} x";

        Expect.Success(Put("first", limit / 2));
        Expect.Success(Put("second", limit - (limit / 2)));
        Exceeded(Put("third", 200), message);
        Exceeded(Put("second", limit - (limit / 2) + 1), message);
        Expect.Success(Put("second", 200));
        Expect.Success(Put("third", 200));
    }

    [Theory]
    [InlineData("role", "Cannot exceed quota for PoliciesPerRole: 10")]
    [InlineData("user", "Cannot exceed quota for PoliciesPerUser: 10")]
    [InlineData("group", "Cannot exceed quota for PoliciesPerGroup: 10")]
    public void ManagedPolicies_TenPerIdentity(string kind, string message)
    {
        var iam = _accounts.Owner.Iam;
        Expect.Success(iam.CreateUser(new("x")));
        Expect.Success(iam.CreateGroup(new("x")));
        Expect.Success(iam.CreateRole(new("x", Trust)));
        string[] arns = [.. Enumerable.Range(0, 11).Select(i => Expect.Success(iam.CreatePolicy(new($"p{i}", Documents.Allow("s3:Get")))).Arn)];
        AwsResult<Done> Attach(string arn) => kind switch
        {
            "role" => iam.AttachRolePolicy(new("x", arn)),
            "user" => iam.AttachUserPolicy(new("x", arn)),
            _ => iam.AttachGroupPolicy(new("x", arn)),
        };

        Assert.All(arns[..10], arn => Expect.Success(Attach(arn)));
        Exceeded(Attach(arns[10]), message);
        Expect.Success(Attach(arns[0]));
    }

    [Fact]
    public void ManagedPoliciesPerRole_CanBeRaised()
    {
        _accounts.Trusting.Quotas = new AccountQuotas { ManagedPoliciesPerRole = 11 };
        var iam = _accounts.Owner.Iam;
        Expect.Success(iam.CreateRole(new("x", Trust)));

        for (int i = 0; i < 11; i++)
        {
            Expect.Success(iam.AttachRolePolicy(new("x", Expect.Success(iam.CreatePolicy(new($"p{i}", Documents.Allow("s3:Get")))).Arn)));
        }

        Exceeded(
            iam.AttachRolePolicy(new("x", Expect.Success(iam.CreatePolicy(new("p11", Documents.Allow("s3:Get")))).Arn)),
            "Cannot exceed quota for PoliciesPerRole: 11");
    }

    [Fact]
    public void Quotas_BeyondWhatAwsGrants_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AccountQuotas { TrustPolicySize = 8193 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AccountQuotas { ManagedPoliciesPerRole = 26 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AccountQuotas { ManagedPoliciesPerUser = 21 });
    }

    [Fact]
    public void PolicyVersions_Five()
    {
        var iam = _accounts.Owner.Iam;
        string arn = Expect.Success(iam.CreatePolicy(new("Policy", Documents.Allow("s3:Get")))).Arn;
        for (int i = 2; i <= 5; i++)
        {
            Assert.Equal($"v{i}", Expect.Success(iam.CreatePolicyVersion(new(arn, Documents.Allow("s3:Get"), SetAsDefault: true))).VersionId);
        }

        Exceeded(
            iam.CreatePolicyVersion(new(arn, Documents.Allow("s3:Get"))),
            "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.");
        Expect.Success(iam.DeletePolicyVersion(new(arn, "v1")));
        Assert.Equal("v6", Expect.Success(iam.CreatePolicyVersion(new(arn, Documents.Allow("s3:Get")))).VersionId);
    }

    [Fact]
    public void AccessKeys_TwoPerUser()
    {
        var iam = _accounts.Owner.Iam;
        Expect.Success(iam.CreateUser(new("x")));
        Expect.Success(iam.CreateAccessKey(new("x")));
        Expect.Success(iam.CreateAccessKey(new("x")));

        Exceeded(iam.CreateAccessKey(new("x")), "Cannot exceed quota for AccessKeysPerUser: 2");
    }

    [Fact]
    public void Groups_TenPerUser()
    {
        var iam = _accounts.Owner.Iam;
        Expect.Success(iam.CreateUser(new("x")));
        for (int i = 0; i < 11; i++)
        {
            Expect.Success(iam.CreateGroup(new($"g{i}")));
        }

        for (int i = 0; i < 10; i++)
        {
            Expect.Success(iam.AddUserToGroup(new($"g{i}", "x")));
        }

        Exceeded(iam.AddUserToGroup(new("g10", "x")), "Cannot exceed quota for GroupsPerUser: 10");
        Expect.Success(iam.AddUserToGroup(new("g0", "x")));
    }

    [Fact]
    public void Tags_FiftyPerResource()
    {
        var iam = _accounts.Owner.Iam;
        Expect.Success(iam.CreateUser(new("x") { Tags = [.. Enumerable.Range(0, 50).Select(i => new Tag($"k{i}", ""))] }));

        Exceeded(iam.TagUser(new("x", [new("k50", "")])), "The number of tags has reached the maximum limit.");
        Expect.Success(iam.TagUser(new("x", [new("K49", "changed")])));
    }

    [Fact]
    public void RolesPoliciesAndGroups_PerAccount()
    {
        _accounts.Trusting.Quotas = new AccountQuotas { Roles = 1, CustomerManagedPolicies = 1, Groups = 1 };
        var iam = _accounts.Owner.Iam;
        Expect.Success(iam.CreateRole(new("a", Trust)));
        Expect.Success(iam.CreatePolicy(new("a", Documents.Allow("s3:Get"))));
        Expect.Success(iam.CreateGroup(new("a")));

        Exceeded(iam.CreateRole(new("b", Trust)), "Cannot exceed quota for RolesPerAccount: 1");
        Exceeded(iam.CreatePolicy(new("b", Documents.Allow("s3:Get"))), "Cannot exceed quota for PoliciesPerAccount: 1");
        Exceeded(iam.CreateGroup(new("b")), "Cannot exceed quota for GroupsPerAccount: 1");
    }

    private static void Exceeded<T>(AwsResult<T> result, string message)
        where T : notnull => Expect.Error(result, "LimitExceeded", message, 409);
}
