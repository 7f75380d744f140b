using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Tests.Arns;

public sealed class IamResourceTests
{
    private const string Charset = "but may have only ASCII letters, digits and `_+=,.@-`";

    [Theory]
    [InlineData("arn:aws:iam::999999999999:role/UpdateData", "999999999999", "role", "/", "UpdateData")]
    [InlineData("arn:aws:iam::999999999999:role/a/b/UpdateData", "999999999999", "role", "/a/b/", "UpdateData")]
    [InlineData("arn:aws:iam::012345678901:user/dave@example.com", "012345678901", "user", "/", "dave@example.com")]
    [InlineData("arn:aws:iam::aws:policy/PowerUserAccess", null, "policy", "/", "PowerUserAccess")]
    [InlineData("arn:aws:iam::aws:policy/job-function/Billing", null, "policy", "/job-function/", "Billing")]
    [InlineData("arn:aws:iam::999999999999:oidc-provider/oidc.example.com/id/4711", "999999999999", "oidc-provider", "/oidc.example.com/id/", "4711")]
    public void TryParse_IamArn_IsSplit(string text, string? account, string kind, string path, string name)
    {
        Assert.True(IamResource.TryParse(text).TryGetValue(out IamResource parts, out string? error));
        Assert.Null(error);
        Assert.Equal((account, kind, path, name), (parts.Account?.ToString(), parts.Kind, parts.Path.ToString(), parts.Name));
        Assert.Equal(Partition.Aws, parts.Partition);
    }

    [Theory]
    [InlineData("arn:aws:iam::999999999999:root")]
    [InlineData("arn:aws:iam::999999999999:role/")]
    [InlineData("arn:aws:iam::999999999999:role/team/")]
    [InlineData("arn:aws:iam::999999999999:/UpdateData")]
    [InlineData("arn:aws:iam:eu-central-1:999999999999:role/UpdateData")]
    [InlineData("arn:aws:sts::999999999999:assumed-role/UpdateData/David")]
    [InlineData("arn:aws:s3:::bucket/key")]
    public void TryParse_OtherArn_SaysWhatAnIamResourceReads(string text) =>
        Refuses(text, $"`{text}` is not the ARN of an IAM resource, which reads `arn:partition:iam::account:kind/path/name`");

    [Theory]
    [InlineData("arn:aws:iam::999999999999:role/Rôle", "Rôle", "U+00F4")]
    [InlineData("arn:aws:iam::999999999999:role/Role\n", "Role\n", "U+000A")]
    [InlineData("arn:aws:iam::999999999999:user/a:b", "a:b", "`:`")]
    [InlineData("arn:aws:iam::999999999999:user/dave٣", "dave٣", "U+0663")]
    public void TryParse_NameThatIamRefuses_NamesTheCharacter(string text, string name, string character) =>
        Refuses(text, $"the ARN `{text}` is not valid: the name `{name}` contains {character}, {Charset}");

    [Fact]
    public void TryParse_PathThatIamRefuses_SaysWhy() => Refuses(
        "arn:aws:iam::999999999999:role//UpdateData",
        "the ARN `arn:aws:iam::999999999999:role//UpdateData` is not valid: the path `//` has an empty part, but needs a name between two `/`");

    [Fact]
    public void TryParse_NoAccount_SaysSo() => Refuses(
        "arn:aws:iam:::role/UpdateData", "the ARN `arn:aws:iam:::role/UpdateData` has no account, but IAM resources belong to one");

    [Fact]
    public void TryParse_NoArn_GivesTheErrorOfTheArn() => Refuses(
        "UpdateData", "`UpdateData` is not an ARN, but must read `arn:partition:service:region:account:resource`");

    private static void Refuses(string text, string expected)
    {
        Assert.False(IamResource.TryParse(text).TryGetValue(out _, out string? error));
        Assert.Equal(expected, error);
    }
}
