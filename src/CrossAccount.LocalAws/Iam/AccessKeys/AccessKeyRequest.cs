using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.AccessKeys;

/// <summary>Names an access key of a user.</summary>
/// <param name="AccessKeyId">The key's ID.</param>
/// <param name="UserName">The user's name; null for the caller itself.</param>
public sealed record AccessKeyRequest(string AccessKeyId, string? UserName = null)
{
    internal AwsError? CheckKey() => AccessKeyId is null
        ? Constraints.Violation("accessKeyId", "Member must not be null")
        : Constraints.Text("accessKeyId", AccessKeyId, 16, 128, text => text.All(character => char.IsAsciiLetterOrDigit(character) || character == '_'), @"[\w]+");

    internal AwsError? Check() => UserName is null ? null : Constraints.Name(IdentityKind.User, UserName);
}
