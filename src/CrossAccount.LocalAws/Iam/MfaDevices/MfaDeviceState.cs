using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Tagging;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam.MfaDevices;

/// <summary>A virtual MFA device: it belongs to the account, and to a user while it is enabled.</summary>
internal sealed class MfaDeviceState(string serialNumber, string seed) : ITagged
{
    // Codes of the step before and after are accepted, since clocks differ; but none twice, and none older than the last.
    private const int Tolerance = 1;

    private readonly byte[] _key = Base32.Decode(seed);

    public string SerialNumber { get; } = serialNumber;

    public UserState? User { get; private set; }

    public DateTimeOffset? Enabled { get; private set; }

    public TagSet Tags { get; } = new(ignoreCase: false);

    /// <summary>The step of the last code that was accepted; the least number when none was.</summary>
    public long LastStep { get; private set; } = long.MinValue;

    public string RevealSeed() => seed;

    public string CodeAt(DateTimeOffset time) => Totp.Code(_key, Totp.StepAt(time));

    public void Enable(UserState user, DateTimeOffset now)
    {
        User = user;
        Enabled = now;
        user.MfaDevices.Add(this);
    }

    public void Disable()
    {
        User?.MfaDevices.Remove(this);
        User = null;
        Enabled = null;
    }

    /// <summary>Puts a device back as it was saved.</summary>
    public void Restore(UserState? user, DateTimeOffset? enabled, long lastStep)
    {
        LastStep = lastStep;
        if (user is not null && enabled is { } since)
        {
            Enable(user, since);
        }
    }

    /// <summary>Whether a code is good now. A code is good once.</summary>
    public bool Accept(string code, DateTimeOffset now) => FindStep(code, now) is { } step && Use(step);

    /// <summary>Whether two codes are good that follow each other, which is how a device is enabled.</summary>
    public bool AcceptPair(string first, string second, DateTimeOffset now) =>
        FindStep(first, now) is { } step && Totp.Matches(Totp.Code(_key, step + 1), second) && Use(step + 1);

    private long? FindStep(string code, DateTimeOffset now)
    {
        long current = Totp.StepAt(now);
        for (long step = current - Tolerance; step <= current + Tolerance; step++)
        {
            if (step > LastStep && Totp.Matches(Totp.Code(_key, step), code))
            {
                return step;
            }
        }

        return null;
    }

    private bool Use(long step)
    {
        LastStep = step;
        return true;
    }
}
