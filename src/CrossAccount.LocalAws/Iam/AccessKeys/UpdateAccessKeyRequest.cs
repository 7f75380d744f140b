using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.AccessKeys;

/// <summary>Asks to switch an access key on or off.</summary>
/// <param name="AccessKeyId">The key's ID.</param>
/// <param name="Status">Whether it is to work.</param>
/// <param name="UserName">The user's name; null for the caller itself.</param>
public sealed record UpdateAccessKeyRequest(string AccessKeyId, AccessKeyStatus Status, string? UserName = null)
{
    internal AwsError? Check() => UserName is null ? null : Constraints.Name(IdentityKind.User, UserName);
}
