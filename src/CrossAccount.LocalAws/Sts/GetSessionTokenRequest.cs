using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;

namespace CrossAccount.LocalAws.Sts;

/// <summary>Asks for a session of the calling user itself, mostly to give MFA with it.</summary>
public sealed record GetSessionTokenRequest
{
    /// <summary>How long the session lasts, 900 to 129,600 seconds; null for 43,200, and 3,600 for the root user.</summary>
    public int? DurationSeconds { get; init; }

    /// <summary>The serial number of the caller's MFA device.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>The code that the MFA device shows.</summary>
    public string? TokenCode { get; init; }

    /// <summary>The serial number; the code is left out.</summary>
    public override string ToString() => SerialNumber ?? "without MFA";

    internal AwsError? Check() =>
        Constraints.Range("durationSeconds", DurationSeconds, 900, 129_600) ?? StsConstraints.Mfa(SerialNumber, TokenCode);
}
