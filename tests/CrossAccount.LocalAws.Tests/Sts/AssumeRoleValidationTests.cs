using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

public class AssumeRoleValidationTests
{
    private static readonly AssumeRoleRequest Valid = new("arn:aws:iam::999999999999:role/Any", "session");

    public static TheoryData<string, AssumeRoleRequest, string> Invalid { get; } = new()
    {
        { "not an ARN", Valid with { RoleArn = "UpdateData-and-some-more" }, "UpdateData-and-some-more is invalid" },
        { "a policy", Valid with { RoleArn = "arn:aws:iam::999999999999:policy/Any" }, "arn:aws:iam::999999999999:policy/Any is invalid" },
        { "short ARN", Valid with { RoleArn = "arn:aws:iam::1" }, Violation("roleArn", "Member must have length greater than or equal to 20") },
        { "short session name", Valid with { RoleSessionName = "x" }, Violation("roleSessionName", "Member must have length greater than or equal to 2") },
        { "long session name", Valid with { RoleSessionName = new('x', 65) }, Violation("roleSessionName", "Member must have length less than or equal to 64") },
        { "session name with space", Valid with { RoleSessionName = "a b" }, Violation("roleSessionName", @"Member must satisfy regular expression pattern: [\w+=,.@-]*") },
        { "session name with accent", Valid with { RoleSessionName = "dävid" }, Violation("roleSessionName", @"Member must satisfy regular expression pattern: [\w+=,.@-]*") },
        { "session name with newline", Valid with { RoleSessionName = "david\n" }, Violation("roleSessionName", @"Member must satisfy regular expression pattern: [\w+=,.@-]*") },
        { "short external ID", Valid with { ExternalId = "x" }, Violation("externalId", "Member must have length greater than or equal to 2") },
        { "long external ID", Valid with { ExternalId = new('x', 1225) }, Violation("externalId", "Member must have length less than or equal to 1224") },
        { "external ID with space", Valid with { ExternalId = "X Mode" }, Violation("externalId", @"Member must satisfy regular expression pattern: [\w+=,.@:\/-]*") },
        { "short serial", Valid with { SerialNumber = "12345678", TokenCode = "123456" }, Violation("serialNumber", "Member must have length greater than or equal to 9") },
        { "short code", Valid with { SerialNumber = "123456789", TokenCode = "12345" }, Violation("tokenCode", "Member must have length greater than or equal to 6") },
        { "code with letters", Valid with { SerialNumber = "123456789", TokenCode = "12345x" }, Violation("tokenCode", @"Member must satisfy regular expression pattern: [\d]*") },
        { "long source identity", Valid with { SourceIdentity = new('x', 257) }, Violation("sourceIdentity", "Member must have length less than or equal to 256") },
        { "source identity with colon", Valid with { SourceIdentity = "aws:x" }, Violation("sourceIdentity", @"Member must satisfy regular expression pattern: [\w+=,.@-]*") },
        { "too many tags", Valid with { Tags = [.. Enumerable.Range(0, 51).Select(i => new Tag($"k{i}", ""))] }, Violation("tags", "Member must have length less than or equal to 50") },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void AssumeRole_Invalid_IsRefusedBeforeAnythingIsDecided(string name, AssumeRoleRequest request, string message)
    {
        var accounts = new TwoAccounts();

        var error = Expect.Invalid(accounts.User("Nobody").Sts.AssumeRole(request), message);

        Assert.True(error.Decision is null, name);
    }

    [Fact]
    public void AssumeRole_InvalidExternalId_IsNotRepeated()
    {
        const string Secret = "secret with spaces";
        var error = new TwoAccounts().User("Nobody").Sts.AssumeRole(Valid with { ExternalId = Secret }).Error!;

        Assert.DoesNotContain(Secret, error.Message, StringComparison.Ordinal);
    }

    private static string Violation(string field, string constraint) =>
        $"1 validation error detected: Value at '{field}' failed to satisfy constraint: {constraint}";
}
