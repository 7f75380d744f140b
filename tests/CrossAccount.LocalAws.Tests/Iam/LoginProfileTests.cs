using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.LoginProfiles;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class LoginProfileTests
{
    private readonly TwoAccounts _accounts = new();
    private readonly IamClient _iam;

    public LoginProfileTests()
    {
        _iam = _accounts.Admin.Iam;
        Expect.Success(_iam.CreateUser(new("David")));
    }

    [Fact]
    public void Profile_IsThereUntilItIsDeleted()
    {
        const string Missing = "Login Profile for User David cannot be found.";
        Expect.NotFound(_iam.GetLoginProfile(new("David")), Missing);
        Expect.NotFound(_iam.DeleteLoginProfile(new("David")), Missing);
        Expect.Success(_iam.CreateLoginProfile(new("Secret-1", "David", PasswordResetRequired: true)));

        Assert.Equal(new LoginProfile("David", _accounts.Clock.GetUtcNow(), true), Expect.Success(_iam.GetLoginProfile(new("David"))));
        Expect.Error(_iam.CreateLoginProfile(new("Secret-1", "David")), "EntityAlreadyExists", "Login Profile for user David already exists.", 409);
        Expect.Success(_iam.UpdateLoginProfile(new("David") { PasswordResetRequired = false }));
        Assert.False(Expect.Success(_iam.GetLoginProfile(new("David"))).PasswordResetRequired);
        Expect.Error(_iam.DeleteUser(new("David")), "DeleteConflict", "Cannot delete entity, must delete login profile first.", 409);

        Expect.Success(_iam.DeleteLoginProfile(new("David")));
        Expect.Success(_iam.DeleteUser(new("David")));
    }

    [Theory]
    [InlineData("Secret-1", true)]
    [InlineData("Secret12", true)]
    [InlineData("secret12", false)]
    [InlineData("Sec-12x", false)]
    [InlineData("secretsecret", false)]
    public void Password_HasThreeKindsOfCharacters_UnlessTheAccountSaysOtherwise(string password, bool isGood) =>
        Assert.Equal(isGood ? null : "PasswordPolicyViolation", _iam.CreateLoginProfile(new(password, "David")).Error?.Code);

    [Theory]
    [InlineData("secret", null)]
    [InlineData("Secret", null)]
    [InlineData("secr1", "PasswordPolicyViolation")]
    public void PasswordPolicy_StandsInForAwssOwn(string password, string? code)
    {
        Expect.Success(_iam.UpdateAccountPasswordPolicy(new PasswordPolicy { RequireLowercaseCharacters = true }));
        Assert.Equal(code, _iam.CreateLoginProfile(new(password, "David")).Error?.Code);
    }

    [Fact]
    public void PasswordPolicy_IsNotThereUntilItIsSet()
    {
        const string Missing = "The Password Policy with domain name 111111111111 cannot be found.";
        Expect.NotFound(_iam.GetAccountPasswordPolicy(), Missing);
        Expect.NotFound(_iam.DeleteAccountPasswordPolicy(), Missing);
        var policy = new PasswordPolicy { MinimumPasswordLength = 14, MaxPasswordAge = 90 };
        Expect.Success(_iam.UpdateAccountPasswordPolicy(policy));
        Assert.Equal(policy, Expect.Success(_iam.GetAccountPasswordPolicy()));
        Assert.Equal("ValidationError", _iam.UpdateAccountPasswordPolicy(policy with { MinimumPasswordLength = 5 }).Error!.Code);
        Expect.Success(_iam.DeleteAccountPasswordPolicy());
        Expect.NotFound(_iam.GetAccountPasswordPolicy(), Missing);
    }

    [Fact]
    public void NoRequestShowsItsPassword()
    {
        Assert.Equal("David", new CreateLoginProfileRequest("Secret-1", "David").ToString());
        Assert.Equal("David", new UpdateLoginProfileRequest("David") { Password = "Secret-1" }.ToString());
    }
}
