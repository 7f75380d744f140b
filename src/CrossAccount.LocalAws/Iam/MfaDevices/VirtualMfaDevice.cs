using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam.MfaDevices;

/// <summary>A virtual MFA device.</summary>
/// <param name="SerialNumber">The serial number, an ARN such as <c>arn:aws:iam::111122223333:mfa/David</c>.</param>
/// <param name="User">The user that it is enabled for; null while it is not.</param>
/// <param name="EnableDate">When it was enabled; null while it is not.</param>
public sealed record VirtualMfaDevice(string SerialNumber, User? User, DateTimeOffset? EnableDate)
{
    /// <summary>The tags, by key.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];
}
