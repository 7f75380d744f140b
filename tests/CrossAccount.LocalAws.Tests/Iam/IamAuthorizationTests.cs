using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

/// <summary>IAM's own operations are decided like all others.</summary>
public class IamAuthorizationTests
{
    private static readonly string Trust = Documents.TrustAccount("111111111111");

    private readonly TwoAccounts _accounts = new();

    [Fact]
    public void NobodyButRoot_MayDoAnythingWithoutPermission()
    {
        LocalClient david = _accounts.User("David");

        Expect.Denied(
            david.Iam.ListUsers(new()),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::111111111111:user/ because no identity-based policy allows the iam:ListUsers action");
        Expect.Denied(
            david.Iam.GetRole(new("Missing")),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: iam:GetRole on resource: role Missing because no identity-based policy allows the iam:GetRole action");
        Expect.Denied(
            david.Iam.GetPolicy(new("arn:aws:iam::111111111111:policy/Missing")),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: iam:GetPolicy on resource: policy arn:aws:iam::111111111111:policy/Missing because no identity-based policy allows the iam:GetPolicy action");
        Expect.Denied(
            david.Iam.CreateRole(new("Role", Trust) { Path = "/team/" }),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::111111111111:role/team/Role because no identity-based policy allows the iam:CreateRole action");
        Expect.Denied(
            david.Iam.GetAccountAuthorizationDetails(),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: iam:GetAccountAuthorizationDetails because no identity-based policy allows the iam:GetAccountAuthorizationDetails action");
    }

    [Fact]
    public void Permission_ForItself_ByVariable()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("iam:*", "arn:aws:iam::*:user/${aws:username}"));
        _accounts.User("Jane");

        Expect.Success(david.Iam.GetUser(new()));
        Expect.Success(david.Iam.CreateAccessKey(new()));
        Assert.Equal("AccessDenied", david.Iam.GetUser(new("Jane")).Error!.Code);
    }

    [Fact]
    public void Creation_WithTags_NeedsThePermissionToTag()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("iam:CreateRole"));

        Expect.Success(david.Iam.CreateRole(new("Untagged", Trust)));
        Expect.Denied(
            david.Iam.CreateRole(new("Tagged", Trust) { Tags = [new("k", "v")] }),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: iam:TagRole on resource: arn:aws:iam::111111111111:role/Tagged because no identity-based policy allows the iam:TagRole action");
    }

    [Theory]
    [InlineData("iam:PermissionsBoundary", "arn:aws:iam::111111111111:policy/Boundary", true)]
    [InlineData("iam:PermissionsBoundary", "arn:aws:iam::111111111111:policy/Other", false)]
    [InlineData("aws:RequestTag/team", "data", true)]
    [InlineData("aws:RequestTag/team", "other", false)]
    [InlineData("aws:SourceIp", "127.0.0.1/32", true)]
    [InlineData("aws:SourceIp", "10.0.0.0/8", false)]
    [InlineData("aws:UserAgent", "CrossAccount.LocalAws", true)]
    [InlineData("aws:SecureTransport", "true", true)]
    [InlineData("aws:SecureTransport", "false", false)]
    [InlineData("aws:RequestedRegion", "us-east-1", true)]
    [InlineData("aws:PrincipalOrgID", "o-a1b2c3d4e5", false)]
    [InlineData("aws:CurrentTime", "2026-06-01T12:00:00Z", true)]
    [InlineData("aws:PrincipalAccount", "111111111111", true)]
    public void Conditions_SeeTheRequest(string key, string value, bool allowed)
    {
        Expect.Success(_accounts.Admin.Iam.CreatePolicy(new("Boundary", Documents.Allow("s3:*"))));
        string @operator = key switch { "aws:SourceIp" => "IpAddress", "aws:CurrentTime" => "DateEquals", "aws:SecureTransport" => "Bool", _ => "StringEquals" };
        LocalClient david = _accounts.User("David", Documents.AllowWhen("iam:*Role", @operator, key, value));

        var result = david.Iam.CreateRole(new("Role", Trust)
        {
            PermissionsBoundary = "arn:aws:iam::111111111111:policy/Boundary",
            Tags = [new("team", "data")],
        });

        Assert.Equal(allowed, result.IsSuccess);
    }

    [Fact]
    public void Attachment_CanBeLimitedToOnePolicy()
    {
        string one = Expect.Success(_accounts.Admin.Iam.CreatePolicy(new("One", Documents.Allow("s3:*")))).Arn;
        string two = Expect.Success(_accounts.Admin.Iam.CreatePolicy(new("Two", Documents.Allow("s3:*")))).Arn;
        LocalClient david = _accounts.User("David", Documents.AllowWhen("iam:AttachUserPolicy", "ArnEquals", "iam:PolicyARN", one));

        Expect.Success(david.Iam.AttachUserPolicy(new("David", one)));
        Assert.Equal("AccessDenied", david.Iam.AttachUserPolicy(new("David", two)).Error!.Code);
    }

    [Fact]
    public void PermissionsBoundary_LimitsTheUser()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("*"));
        string boundary = Expect.Success(_accounts.Admin.Iam.CreatePolicy(new("OnlyS3", Documents.Allow("s3:*")))).Arn;
        Expect.Success(_accounts.Admin.Iam.PutUserPermissionsBoundary(new("David", boundary)));

        Expect.Success(david.S3.ListBuckets());
        Expect.Denied(
            david.Iam.ListUsers(new()),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::111111111111:user/ because no permissions boundary allows the iam:ListUsers action");

        Expect.Success(_accounts.Admin.Iam.DeleteUserPermissionsBoundary("David"));
        Expect.Success(david.Iam.ListUsers(new()));
    }

    [Fact]
    public void Result_OfAnAllowedCall_HasItsDecision()
    {
        var byRoot = _accounts.Admin.Iam.ListUsers(new());
        var byUser = _accounts.User("David", Documents.Allow("iam:List*")).Iam.ListUsers(new());

        Assert.Equal((DecisionOutcome.Allowed, DecisionLayer.AccountRoot), (byRoot.Decision!.Value.Outcome, byRoot.Decision.Value.Layer));
        Assert.Equal("statement 1 of inline policy `permissions` of `user/David`", byUser.Decision!.Value.Statement!.ToString());
    }

    [Fact]
    public void ServiceLinkedRole_CannotBeChanged()
    {
        Expect.Success(_accounts.Admin.Iam.CreateRole(new("AWSServiceRoleForSupport", Trust) { Path = "/aws-service-role/support.amazonaws.com/" }));

        Expect.Error(
            _accounts.Admin.Iam.DeleteRole(new("AWSServiceRoleForSupport")), "UnmodifiableEntity",
            "Cannot perform the operation on the protected role 'AWSServiceRoleForSupport' - this role is only modifiable by AWS", 400);
    }

    [Fact]
    public void WhatAnotherAccountHas_NobodyOfThisOneMayTouch()
    {
        string policy = Expect.Success(_accounts.Owner.Iam.CreatePolicy(new("Policy", Documents.Allow("s3:Get*")))).Arn;
        const string Device = "arn:aws:iam::999999999999:mfa/device";
        Expect.Success(_accounts.Owner.Iam.CreateVirtualMfaDevice(new("device")));

        Expect.Denied(
            _accounts.Admin.Iam.GetPolicy(new(policy)), $"User: arn:aws:iam::111111111111:root is not authorized to perform: iam:GetPolicy on resource: policy {policy}");
        Assert.Equal("AccessDenied", _accounts.Admin.Iam.DeleteVirtualMfaDevice(new(Device)).Error!.Code);
        Assert.Equal("AccessDenied", _accounts.Admin.Iam.SimulatePrincipalPolicy("arn:aws:iam::999999999999:user/x", new(["s3:GetObject"])).Error!.Code);
        Expect.NotFound(_accounts.Admin.Iam.ListMfaDeviceTags(new("arn:nowhere:x")), "VirtualMFADevice with serial number arn:nowhere:x doesn't exist.");
        Expect.Success(_accounts.Owner.Iam.DeleteVirtualMfaDevice(new(Device)));
    }
}
