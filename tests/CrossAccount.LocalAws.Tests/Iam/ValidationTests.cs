using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class ValidationTests
{
    private const string BadName = "is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-";
    private const string BadPath = "is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.";

    private static readonly string Trust = Documents.TrustAccount("111111111111");

    private static readonly CreateRoleRequest Valid = new("Role", Trust);

    public static TheoryData<string, CreateRoleRequest, string> Roles { get; } = new()
    {
        { "empty name", Valid with { RoleName = "" }, Violation("roleName", "Member must have length greater than or equal to 1") },
        { "slash in name", Valid with { RoleName = "a/b" }, $"The specified value for roleName {BadName}" },
        { "umlaut in name", Valid with { RoleName = "Rölle" }, $"The specified value for roleName {BadName}" },
        { "newline after name", Valid with { RoleName = "Role\n" }, $"The specified value for roleName {BadName}" },
        { "long name", Valid with { RoleName = new('x', 65) }, Violation("roleName", "Member must have length less than or equal to 64") },
        { "path without slashes", Valid with { Path = "team" }, $"The specified value for path {BadPath}" },
        { "path without end", Valid with { Path = "/team" }, $"The specified value for path {BadPath}" },
        { "long path", Valid with { Path = $"/{new string('x', 511)}/" }, Violation("path", "Member must have length less than or equal to 512") },
        { "dash in description", Valid with { Description = "a — b" }, Violation("description", @"Member must satisfy regular expression pattern: [\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*") },
        { "long description", Valid with { Description = new('x', 1001) }, Violation("description", "Member must have length less than or equal to 1000") },
        { "short session", Valid with { MaxSessionDuration = 3599 }, Violation("maxSessionDuration", "Member must have value greater than or equal to 3600") },
        { "long session", Valid with { MaxSessionDuration = 43201 }, Violation("maxSessionDuration", "Member must have value less than or equal to 43200") },
        { "empty document", Valid with { AssumeRolePolicyDocument = "" }, "The specified value for assumeRolePolicyDocument is invalid. It must contain only printable ASCII characters." },
        { "huge document", Valid with { AssumeRolePolicyDocument = new('x', 131_073) }, Violation("assumeRolePolicyDocument", "Member must have length less than or equal to 131072") },
        { "short boundary", Valid with { PermissionsBoundary = "arn:aws:iam::1" }, Violation("permissionsBoundary", "Member must have length greater than or equal to 20") },
        { "too many tags", Valid with { Tags = [.. Enumerable.Range(0, 51).Select(i => new Tag($"k{i}", ""))] }, Violation("tags", "Member must have length less than or equal to 50") },
        { "empty tag key", Valid with { Tags = [new("", "v")] }, Violation("tags.1.member.key", "Member must have length greater than or equal to 1") },
        { "long tag value", Valid with { Tags = [new("a", ""), new("k", new('x', 257))] }, Violation("tags.2.member.value", "Member must have length less than or equal to 256") },
        { "asterisk in tag key", Valid with { Tags = [new("k*", "v")] }, Violation("tags.1.member.key", @"Member must satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]+") },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public void CreateRole_Invalid_IsRefused(string name, CreateRoleRequest request, string message)
    {
        var error = Expect.Invalid(new TwoAccounts().Owner.Iam.CreateRole(request), message);
        Assert.True(error.Decision is null, name);
    }

    [Fact]
    public void CreateRole_AtEveryLimit_IsAccepted() =>
        Expect.Success(new TwoAccounts().Owner.Iam.CreateRole(Valid with
        {
            RoleName = "_+=,.@-" + new string('x', 57),
            Path = $"/{new string('x', 510)}/",
            Description = new('é', 1000),
            MaxSessionDuration = 43200,
            Tags = [.. Enumerable.Range(0, 50).Select(i => new Tag($"schlüssel {i}", new('x', 256)))],
        }));

    [Fact]
    public void Tags_ThatDifferInCaseOnly_ClashOnRolesButNotOnPolicies()
    {
        var iam = new TwoAccounts().Owner.Iam;

        Expect.Error(
            iam.CreateRole(Valid with { Tags = [new("Team", "a"), new("team", "b")] }),
            "InvalidInput", "Duplicate tag keys found. Please note that Tag keys are case insensitive.", 400);
        Expect.Success(iam.CreatePolicy(new("Policy", Documents.Allow("s3:*")) { Tags = [new("Team", "a"), new("team", "b")] }));
    }

    [Fact]
    public void Tags_ThatAwsReserves_AreRefused() =>
        Expect.Error(
            new TwoAccounts().Owner.Iam.CreateRole(Valid with { Tags = [new("AWS:x", "")] }),
            "InvalidInput", "Tag keys beginning with aws: are reserved for system use.", 400);

    public static TheoryData<string, string> Names { get; } = new()
    {
        { "user", "userName" }, { "group", "groupName" }, { "policy", "policyName" }, { "inline policy", "policyName" }, { "list", "pathPrefix" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_WithASpace_AreRefused(string what, string field)
    {
        IamClient iam = new TwoAccounts().Owner.Iam;
        AwsError? error = what switch
        {
            "user" => iam.CreateUser(new("a b")).Error,
            "group" => iam.CreateGroup(new("a b")).Error,
            "policy" => iam.CreatePolicy(new("a b", Documents.Allow("*"))).Error,
            "inline policy" => iam.PutUserPolicy(new("u", "a b", Documents.Allow("*"))).Error,
            _ => iam.ListUsers(new("a b")).Error,
        };

        Assert.Equal("ValidationError", error!.Code);
        Assert.StartsWith($"The specified value for {field} is invalid.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GroupNames_MayBeLonger()
    {
        var iam = new TwoAccounts().Owner.Iam;

        Expect.Success(iam.CreateGroup(new(new string('x', 128))));
        Expect.Invalid(iam.CreateGroup(new(new string('x', 129))), Violation("groupName", "Member must have length less than or equal to 128"));
    }

    [Fact]
    public void PolicyArn_ThatIsNoArn_IsInvalidInput() =>
        Expect.Error(
            new TwoAccounts().Owner.Iam.GetPolicy(new("this-is-certainly-not-an-arn")), "InvalidInput", "ARN this-is-certainly-not-an-arn is not valid.", 400);

    private static string Violation(string field, string constraint) =>
        $"1 validation error detected: Value at '{field}' failed to satisfy constraint: {constraint}";
}
