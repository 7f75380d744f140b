using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.Query;

public class PagingTests(ServedAccounts accounts) : IClassFixture<ServedAccounts>
{
    private static readonly string Trust = ServedAccounts.TrustOf("arn:aws:iam::111111111111:root");

    [Fact]
    public async Task List_ComesInPages()
    {
        await Create("/paged/", "a", "b", "c", "d", "e");

        QueryAnswer first = await List("/paged/", "2");
        QueryAnswer second = await List("/paged/", "2", first.Value("Marker"));
        QueryAnswer last = await List("/paged/", "2", second.Value("Marker"));

        Assert.Equal(["a", "b"], first.Values("RoleName"));
        Assert.Equal("true", first.Value("IsTruncated"));
        Assert.Equal(["c", "d"], second.Values("RoleName"));
        Assert.Equal(["e"], last.Values("RoleName"));
        Assert.Equal(("false", null), (last.Value("IsTruncated"), last.Value("Marker")));
    }

    [Fact]
    public async Task WhatIsDeletedBetweenPages_LeavesNothingOut()
    {
        await Create("/changed/", "p", "q", "r", "s");
        QueryAnswer first = await List("/changed/", "2");
        foreach (string name in first.Values("RoleName"))
        {
            Assert.Null((await accounts.Owner.Iam("DeleteRole", ("RoleName", name))).Code);
        }

        Assert.Equal(["r", "s"], (await List("/changed/", "2", first.Value("Marker"))).Values("RoleName"));
    }

    [Fact]
    public async Task AttachedPolicies_StandInTheirOwnOrder_AndBeginAnewWhenTheMarkIsGone()
    {
        await Create("/", "attached");
        foreach (string name in (string[])["z", "a", "m"])
        {
            QueryAnswer policy = await accounts.Owner.Iam("CreatePolicy", ("PolicyName", name), ("PolicyDocument", ServedAccounts.Allow("s3:*")));
            Assert.Null((await accounts.Owner.Iam("AttachRolePolicy", ("RoleName", "attached"), ("PolicyArn", policy.Value("Arn")!))).Code);
        }

        QueryAnswer first = await Attached();
        Assert.Equal(["z"], first.Values("PolicyName"));
        Assert.Equal(["a"], (await Attached(first.Value("Marker"))).Values("PolicyName"));

        await accounts.Owner.Iam("DetachRolePolicy", ("RoleName", "attached"), ("PolicyArn", first.Value("PolicyArn")!));
        Assert.Equal(["a"], (await Attached(first.Value("Marker"))).Values("PolicyName"));
    }

    [Theory]
    [InlineData("MaxItems", "0", "ValidationError", "1 validation error detected: Value at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1")]
    [InlineData("MaxItems", "1001", "ValidationError", "1 validation error detected: Value at 'maxItems' failed to satisfy constraint: Member must have value less than or equal to 1000")]
    [InlineData("MaxItems", "many", "MalformedInput", "The value of MaxItems is not an integer")]
    [InlineData("Marker", "%%", "ValidationError", "Invalid Marker.")]
    [InlineData("Marker", "", "ValidationError", "Invalid Marker.")]
    public async Task BadPage_IsRefused(string name, string value, string code, string message)
    {
        QueryAnswer answer = await accounts.Owner.Iam("ListRoles", (name, value));

        Assert.Equal((code, message), (answer.Code, answer.Message));
    }

    [Fact]
    public async Task AuthorizationDetails_PageAcrossAllLists_AndFilter()
    {
        QueryClient admin = accounts.Admin;
        await admin.Iam("CreateUser", ("UserName", "u"));
        await admin.Iam("CreateGroup", ("GroupName", "g"));
        await admin.Iam("CreateRole", ("RoleName", "r"), ("AssumeRolePolicyDocument", Trust));
        await admin.Iam("CreatePolicy", ("PolicyName", "p"), ("PolicyDocument", ServedAccounts.Allow("s3:*")));

        QueryAnswer first = await admin.Iam("GetAccountAuthorizationDetails", ("MaxItems", "3"));
        QueryAnswer last = await admin.Iam("GetAccountAuthorizationDetails", ("MaxItems", "3"), ("Marker", first.Value("Marker")!));
        QueryAnswer roles = await admin.Iam("GetAccountAuthorizationDetails", ("Filter.member.1", "Role"));
        QueryAnswer wrong = await admin.Iam("GetAccountAuthorizationDetails", ("Filter.member.1", "Rolle"));

        Assert.Equal(("u", "g", "r", null), (first.Value("UserName"), first.Value("GroupName"), first.Value("RoleName"), first.Value("PolicyName")));
        Assert.Equal((null, "p"), (last.Value("RoleName"), last.Value("PolicyName")));
        Assert.Equal((null, "r", null), (roles.Value("UserName"), roles.Value("RoleName"), roles.Value("PolicyName")));
        Assert.Equal("ValidationError", wrong.Code);
    }

    private Task<QueryAnswer> List(string path, string maxItems, string? marker = null) => accounts.Owner.Iam(
        "ListRoles", [("PathPrefix", path), ("MaxItems", maxItems), .. marker is null ? [] : new[] { ("Marker", marker) }]);

    private Task<QueryAnswer> Attached(string? marker = null) => accounts.Owner.Iam(
        "ListAttachedRolePolicies", [("RoleName", "attached"), ("MaxItems", "1"), .. marker is null ? [] : new[] { ("Marker", marker) }]);

    private async Task Create(string path, params string[] names)
    {
        foreach (string name in names)
        {
            QueryAnswer created = await accounts.Owner.Iam("CreateRole", ("RoleName", name), ("Path", path), ("AssumeRolePolicyDocument", Trust));
            Assert.Null(created.Code);
        }
    }
}
