using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

/// <summary>A role that demands MFA not older than one hour.</summary>
public class AssumeRoleMfaTests
{
    private const string Fresh = """{"Bool":{"aws:MultiFactorAuthPresent":"true"},"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}""";

    private const string Refusal =
        "User: arn:aws:iam::111111111111:user/David is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/WithMfa";

    private readonly TwoAccounts _accounts = new();
    private readonly LocalClient _david;
    private readonly string _serial;

    public AssumeRoleMfaTests()
    {
        _accounts.Role("WithMfa", Documents.TrustAccount("111111111111", Fresh), Documents.Allow("s3:*"));
        _david = _accounts.User("David", Documents.Allow("*"));
        _serial = _accounts.MfaDevice("David");
    }

    [Fact]
    public void AccessKey_WithoutMfa_IsDenied() => Expect.Denied(_david.Sts.AssumeRole(TwoAccounts.Assume("WithMfa")), Refusal);

    [Fact]
    public void AccessKey_WithMfaInTheCall_IsAllowed() =>
        Expect.Success(_david.Sts.AssumeRole(TwoAccounts.Assume("WithMfa") with { SerialNumber = _serial, TokenCode = Code() }));

    [Theory]
    [InlineData(0, true)]
    [InlineData(3599, true)]
    [InlineData(3600, false)]
    [InlineData(7200, false)]
    public void OwnSession_WithMfaOfSomeAge_IsAllowedWhileItIsFresh(int age, bool allowed)
    {
        LocalClient session = SignInWithMfa();
        _accounts.Clock.Seconds(age);

        var result = session.Sts.AssumeRole(TwoAccounts.Assume("WithMfa"));

        if (allowed)
        {
            Expect.Success(result);
        }
        else
        {
            Expect.Denied(result, Refusal);
        }
    }

    [Fact]
    public void OwnSession_WithoutMfa_IsDenied()
    {
        TemporaryCredentials session = Expect.Success(_david.Sts.GetSessionToken(new GetSessionTokenRequest()));

        Expect.Denied(_accounts.Cloud.Connect(session.Credentials).Sts.AssumeRole(TwoAccounts.Assume("WithMfa")), Refusal);
    }

    [Fact]
    public void SessionOfTheRole_CarriesNoMfa()
    {
        _accounts.Role("Next", Documents.Trust("arn:aws:iam::999999999999:role/WithMfa", """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"""));
        _accounts.Role("NextWithout", Documents.Trust("arn:aws:iam::999999999999:role/WithMfa", """{"Bool":{"aws:MultiFactorAuthPresent":"false"}}"""));
        AssumedRole first = Expect.Success(_david.Sts.AssumeRole(TwoAccounts.Assume("WithMfa") with { SerialNumber = _serial, TokenCode = Code() }));
        LocalClient session = _accounts.Connect(first);

        Expect.Denied(
            session.Sts.AssumeRole(TwoAccounts.Assume("Next")),
            "User: arn:aws:sts::999999999999:assumed-role/WithMfa/session is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/Next");
        Expect.Success(session.Sts.AssumeRole(TwoAccounts.Assume("NextWithout")));
    }

    [Fact]
    public void Code_UsedTwice_IsRefused()
    {
        AssumeRoleRequest request = TwoAccounts.Assume("WithMfa") with { SerialNumber = _serial, TokenCode = Code() };
        Expect.Success(_david.Sts.AssumeRole(request));

        Expect.Denied(_david.Sts.AssumeRole(request), "MultiFactorAuthentication failed with invalid MFA one time pass code. ");

        _accounts.Clock.Seconds(30);
        Expect.Success(_david.Sts.AssumeRole(request with { TokenCode = Code() }));
    }

    [Fact]
    public void Code_OfTheStepBefore_IsAcceptedButAnOlderOneIsNot()
    {
        AssumeRoleRequest request = TwoAccounts.Assume("WithMfa") with { SerialNumber = _serial, TokenCode = Code() };
        _accounts.Clock.Seconds(30);
        Expect.Success(_david.Sts.AssumeRole(request));

        request = request with { TokenCode = Code() };
        _accounts.Clock.Seconds(60);
        Expect.Denied(_david.Sts.AssumeRole(request), "MultiFactorAuthentication failed with invalid MFA one time pass code. ");
    }

    [Fact]
    public void DeviceOfAnotherUser_IsRefused()
    {
        LocalClient jane = _accounts.User("Jane", Documents.Allow("*"));

        Expect.Denied(
            jane.Sts.AssumeRole(TwoAccounts.Assume("WithMfa") with { SerialNumber = _serial, TokenCode = Code() }),
            "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.");
    }

    [Fact]
    public void SerialNumberWithoutCode_IsRefused() =>
        Expect.Denied(
            _david.Sts.AssumeRole(TwoAccounts.Assume("WithMfa") with { SerialNumber = _serial }),
            "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.");

    private LocalClient SignInWithMfa()
    {
        var request = new GetSessionTokenRequest { SerialNumber = _serial, TokenCode = Code(), DurationSeconds = 129_600 };
        return _accounts.Cloud.Connect(Expect.Success(_david.Sts.GetSessionToken(request)).Credentials);
    }

    private string Code() => _accounts.Trusted.InProcess.MfaCode(_serial);
}
