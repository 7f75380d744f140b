using System.Text.Json;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

public class AuthorizationMessageTests
{
    private readonly TwoAccounts _accounts = new();
    private readonly LocalClient _david;

    public AuthorizationMessageTests() => _david = _accounts.User("David", Documents.Deny("s3:*"));

    [Fact]
    public void Message_TellsTheDecision_ToThoseWhoMayRead()
    {
        string message = Encode(_david.S3.ListBuckets());

        using JsonDocument decoded = JsonDocument.Parse(Expect.Success(_accounts.Admin.Sts.DecodeAuthorizationMessage(message)));

        JsonElement root = decoded.RootElement;
        Assert.Equal((false, true), (root.GetProperty("allowed").GetBoolean(), root.GetProperty("explicitDeny").GetBoolean()));
        Assert.Equal("DENY", root.GetProperty("matchedStatements").GetProperty("items")[0].GetProperty("effect").GetString());
        JsonElement context = root.GetProperty("context");
        Assert.Equal(
            ("arn:aws:iam::111111111111:user/David", "s3:ListAllMyBuckets", "arn:aws:s3:::*"),
            (context.GetProperty("principal").GetProperty("arn").GetString(), context.GetProperty("action").GetString(), context.GetProperty("resource").GetString()));
        Expect.Denied(
            _david.Sts.DecodeAuthorizationMessage(message),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: sts:DecodeAuthorizationMessage because no identity-based policy allows the sts:DecodeAuthorizationMessage action");
    }

    [Fact]
    public void Message_IsOfItsAccount_AndOfThisCloudAlone()
    {
        string message = Encode(_david.S3.ListBuckets());
        char last = message[^1] == 'A' ? 'Q' : 'A';

        foreach (StsClient sts in (StsClient[])[_accounts.Owner.Sts, new TwoAccounts().Admin.Sts])
        {
            Expect.Error(sts.DecodeAuthorizationMessage(message), "InvalidAuthorizationMessageException", "Invalid authorization message", 400);
        }

        Assert.Equal("InvalidAuthorizationMessageException", _accounts.Admin.Sts.DecodeAuthorizationMessage(message[..^1] + last).Error!.Code);
        Assert.Equal("InvalidAuthorizationMessageException", _accounts.Admin.Sts.DecodeAuthorizationMessage("not base64!").Error!.Code);
        Assert.Equal("ValidationError", _accounts.Admin.Sts.DecodeAuthorizationMessage(new string('A', 10_241)).Error!.Code);
    }

    [Fact]
    public void ExternalId_IsLeftOut()
    {
        Expect.Success(_accounts.Admin.Iam.PutUserPolicy(new("David", "permissions", Documents.Allow("sts:*"))));
        _accounts.Role("Role", Documents.TrustAccount("111111111111", """{"StringEquals":{"sts:ExternalId":"agreed-1"}}"""));

        string message = Encode(_david.Sts.AssumeRole(TwoAccounts.Assume("Role") with { ExternalId = "other-2" }));

        string text = Expect.Success(_accounts.Admin.Sts.DecodeAuthorizationMessage(message));
        Assert.DoesNotContain("other-2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("agreed-1", text, StringComparison.Ordinal);
        Assert.Contains("sts:RoleSessionName", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AccessKey_TellsItsAccount()
    {
        Assert.Equal("999999999999", Expect.Success(_accounts.Admin.Sts.GetAccessKeyInfo(_accounts.Trusting.RootCredentials.AccessKeyId)));
        Expect.Invalid(_accounts.Admin.Sts.GetAccessKeyInfo("AKIAIOSFODNN7EXAMPLE"), "The access key ID does not exist");
        Assert.Equal("AccessDenied", _david.Sts.GetAccessKeyInfo("AKIAIOSFODNN7EXAMPLE").Error!.Code);
    }

    private string Encode<T>(AwsResult<T> refused)
        where T : notnull
    {
        Assert.False(refused.IsSuccess);
        return _accounts.Trusted.InProcess.EncodeAuthorizationMessage(refused.Explain()!)!;
    }
}
