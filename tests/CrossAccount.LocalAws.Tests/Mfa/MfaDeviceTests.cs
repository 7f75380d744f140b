using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Mfa;

public class MfaDeviceTests
{
    private const string Serial = "arn:aws:iam::111111111111:mfa/David";

    private readonly TwoAccounts _accounts = new();
    private readonly IamClient _iam;

    public MfaDeviceTests()
    {
        _iam = _accounts.Admin.Iam;
        _accounts.User("David");
    }

    [Fact]
    public void NewDevice_HasASeed_FromWhichAnyAppComputesTheCodes()
    {
        NewMfaDevice device = Expect.Success(_iam.CreateVirtualMfaDevice(new("David")));

        Assert.Equal(Serial, device.SerialNumber);
        Assert.Matches(@"\A[A-Z2-7]{64}\z", device.Base32StringSeed);
        Assert.DoesNotContain(device.Base32StringSeed, device.ToString(), StringComparison.Ordinal);
        Assert.Equal(device.Base32StringSeed, _accounts.Trusted.InProcess.MfaSeed(Serial));
        Assert.Equal(
            Totp.Code(Base32.Decode(device.Base32StringSeed), Totp.StepAt(_accounts.Clock.GetUtcNow())), _accounts.Trusted.InProcess.MfaCode(Serial));
        Expect.Error(
            _iam.CreateVirtualMfaDevice(new("David")), "EntityAlreadyExists", "MFADevice entity at the same path and name already exists.", 409);
    }

    [Fact]
    public void Device_IsEnabledByTwoCodesThatFollowEachOther()
    {
        Expect.Success(_iam.CreateVirtualMfaDevice(new("David")));
        (string first, string second) = TwoCodes();

        Expect.Success(_iam.EnableMfaDevice(new("David", Serial, first, second)));

        MfaDevice device = Assert.Single(Expect.Success(_iam.ListMfaDevices(new("David"))));
        Assert.Equal(new MfaDevice("David", Serial, _accounts.Clock.GetUtcNow()), device);
        VirtualMfaDevice listed = Assert.Single(Expect.Success(_iam.ListVirtualMfaDevices(new(IsAssigned: true))));
        Assert.Equal((Serial, "David"), (listed.SerialNumber, listed.User!.UserName));
        Assert.Empty(Expect.Success(_iam.ListVirtualMfaDevices(new(IsAssigned: false))));
    }

    [Theory]
    [InlineData("same code twice")]
    [InlineData("wrong order")]
    [InlineData("too old")]
    [InlineData("made up")]
    public void Device_IsNotEnabledByOtherCodes(string what)
    {
        Expect.Success(_iam.CreateVirtualMfaDevice(new("David")));
        (string first, string second) = TwoCodes();
        (string one, string two) = what switch
        {
            "same code twice" => (second, second),
            "wrong order" => (second, first),
            "made up" => (first == "000000" ? "000001" : "000000", second),
            _ => (first, second),
        };
        _accounts.Clock.Seconds(what == "too old" ? 60 : 0);

        Expect.Error(
            _iam.EnableMfaDevice(new("David", Serial, one, two)), "InvalidAuthenticationCode", "Authentication code for device is not valid.", 403);
    }

    [Fact]
    public void EnabledDevice_CannotBeEnabledAgain_NorDeleted()
    {
        string serial = _accounts.MfaDevice("David");
        (string first, string second) = TwoCodes();

        Expect.Error(_iam.EnableMfaDevice(new("David", serial, first, second)), "EntityAlreadyExists", "MFA Device is already in use.", 409);
        Expect.Error(_iam.DeleteVirtualMfaDevice(new(serial)), "DeleteConflict", "MFA VirtualDevice in use. Must deactivate first.", 409);
        Expect.Success(_iam.DeactivateMfaDevice(new(serial, "David")));
        Expect.Success(_iam.DeleteVirtualMfaDevice(new(serial)));
        Assert.Empty(Expect.Success(_iam.ListVirtualMfaDevices(new())));
    }

    [Fact]
    public void MissingDevice_IsNoSuchEntity()
    {
        const string Message = $"VirtualMFADevice with serial number {Serial} doesn't exist.";

        Expect.NotFound(_iam.EnableMfaDevice(new("David", Serial, "123456", "654321")), Message);
        Expect.NotFound(_iam.DeactivateMfaDevice(new(Serial, "David")), Message);
        Expect.NotFound(_iam.DeleteVirtualMfaDevice(new(Serial)), Message);
    }

    [Fact]
    public void Requests_ShowNoCodes()
    {
        Assert.DoesNotContain("123456", new EnableMfaDeviceRequest("David", Serial, "123456", "654321").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("123456", new LocalAws.Sts.GetSessionTokenRequest { SerialNumber = Serial, TokenCode = "123456" }.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "arn:aws:iam::999999999999:role/R session",
            (TwoAccounts.Assume("R") with { ExternalId = "secret", SerialNumber = Serial, TokenCode = "123456" }).ToString());
    }

    private (string First, string Second) TwoCodes()
    {
        string first = _accounts.Trusted.InProcess.MfaCode(Serial);
        _accounts.Clock.Seconds(30);
        return (first, _accounts.Trusted.InProcess.MfaCode(Serial));
    }
}
