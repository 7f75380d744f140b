using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

/// <summary>Inline policies and attachments, alike for roles, users and groups.</summary>
public class InlinePolicyTests
{
    private readonly IamClient _iam;

    public InlinePolicyTests()
    {
        var accounts = new TwoAccounts();
        _iam = accounts.Owner.Iam;
        Expect.Success(_iam.CreateRole(new("x", Documents.TrustAccount("111111111111"))));
        Expect.Success(_iam.CreateUser(new("x")));
        Expect.Success(_iam.CreateGroup(new("x")));
    }

    [Theory]
    [InlineData("role")]
    [InlineData("user")]
    [InlineData("group")]
    public void InlinePolicies_ArePutReadListedAndDeleted(string kind)
    {
        Expect.Success(Put(kind, "b", Documents.Allow("s3:Get")));
        Expect.Success(Put(kind, "a", Documents.Allow("s3:Put")));
        Expect.Success(Put(kind, "b", Documents.Deny("s3:Get")));

        Assert.Equal(new InlinePolicy("x", "b", Documents.Deny("s3:Get")), Expect.Success(Get(kind, "b")));
        Expect.Items(["a", "b"], Expect.Success(List(kind)));
        Expect.Success(Delete(kind, "b"));
        Expect.Items(["a"], Expect.Success(List(kind)));
        Expect.NotFound(Get(kind, "b"), $"The {kind} policy with name b cannot be found.");
        Expect.NotFound(Delete(kind, "b"), $"The {kind} policy with name b cannot be found.");
    }

    [Theory]
    [InlineData("role")]
    [InlineData("user")]
    [InlineData("group")]
    public void ManagedPolicies_AreAttachedListedAndDetached(string kind)
    {
        string arn = Expect.Success(_iam.CreatePolicy(new("Read", Documents.Allow("s3:Get*")))).Arn;

        Expect.Success(Attach(kind, arn));
        Expect.Success(Attach(kind, arn));
        Expect.Items([new AttachedPolicy("Read", arn)], Expect.Success(Attached(kind)));
        Assert.Equal(1, Expect.Success(_iam.GetPolicy(new(arn))).AttachmentCount);
        Expect.Success(Detach(kind, arn));
        Assert.Empty(Expect.Success(Attached(kind)));
        Assert.Equal(0, Expect.Success(_iam.GetPolicy(new(arn))).AttachmentCount);
        Expect.NotFound(Detach(kind, arn), $"Policy {arn} was not found.");
    }

    private AwsResult<Done> Put(string kind, string name, string document) => kind switch
    {
        "role" => _iam.PutRolePolicy(new("x", name, document)),
        "user" => _iam.PutUserPolicy(new("x", name, document)),
        _ => _iam.PutGroupPolicy(new("x", name, document)),
    };

    private AwsResult<InlinePolicy> Get(string kind, string name) => kind switch
    {
        "role" => _iam.GetRolePolicy(new("x", name)),
        "user" => _iam.GetUserPolicy(new("x", name)),
        _ => _iam.GetGroupPolicy(new("x", name)),
    };

    private AwsResult<ImmutableArray<string>> List(string kind) => kind switch
    {
        "role" => _iam.ListRolePolicies("x"),
        "user" => _iam.ListUserPolicies("x"),
        _ => _iam.ListGroupPolicies("x"),
    };

    private AwsResult<Done> Delete(string kind, string name) => kind switch
    {
        "role" => _iam.DeleteRolePolicy(new("x", name)),
        "user" => _iam.DeleteUserPolicy(new("x", name)),
        _ => _iam.DeleteGroupPolicy(new("x", name)),
    };

    private AwsResult<Done> Attach(string kind, string arn) => kind switch
    {
        "role" => _iam.AttachRolePolicy(new("x", arn)),
        "user" => _iam.AttachUserPolicy(new("x", arn)),
        _ => _iam.AttachGroupPolicy(new("x", arn)),
    };

    private AwsResult<Done> Detach(string kind, string arn) => kind switch
    {
        "role" => _iam.DetachRolePolicy(new("x", arn)),
        "user" => _iam.DetachUserPolicy(new("x", arn)),
        _ => _iam.DetachGroupPolicy(new("x", arn)),
    };

    private AwsResult<ImmutableArray<AttachedPolicy>> Attached(string kind) => kind switch
    {
        "role" => _iam.ListAttachedRolePolicies("x"),
        "user" => _iam.ListAttachedUserPolicies("x"),
        _ => _iam.ListAttachedGroupPolicies("x"),
    };
}
