using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary>A user with an access key and an MFA device.</summary>
internal sealed record SampleUser(SampleCloud Cloud, LocalAccount Account, string Serial, LocalClient WithKey)
{
    /// <summary>The session of the user who has given MFA, and then let some time pass.</summary>
    public LocalClient WithMfa(TimeSpan ago)
    {
        Cloud.Pass(TimeSpan.FromSeconds(60));
        var credentials = WithKey.Sts.GetSessionToken(new() { SerialNumber = Serial, TokenCode = Account.InProcess.MfaCode(Serial), DurationSeconds = 129_600 }).ValueOrThrow().Credentials;
        Cloud.Pass(ago);
        return Cloud.Connect(credentials);
    }
}
