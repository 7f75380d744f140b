using System.Buffers;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>Names a version of a managed policy.</summary>
/// <param name="PolicyArn">The policy's ARN.</param>
/// <param name="VersionId">The version's ID, as in <c>v2</c>.</param>
public sealed record PolicyVersionRequest(string PolicyArn, string VersionId)
{
    private static readonly SearchValues<char> SuffixCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    internal AwsError? Check() =>
        Constraints.Arn("policyArn", PolicyArn)
        ?? Constraints.Text("versionId", VersionId, 1, 128, IsVersionId, @"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?");

    private static bool IsVersionId(string text) =>
        text is ['v', >= '1' and <= '9', ..] && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') is var end
        && (end < 0 || (text[end + 1] == '.' && text.AsSpan(end + 2).IndexOfAnyExcept(SuffixCharacters) < 0));
}
