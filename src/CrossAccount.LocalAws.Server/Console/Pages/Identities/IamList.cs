using System.Collections.Immutable;
using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Server.Console.Pages.Identities;

/// <summary>What one operation of IAM lists, or why it does not.</summary>
/// <param name="Title">What is listed.</param>
/// <param name="Names">The ARNs; empty when they may not be listed.</param>
/// <param name="Error">AWS's answer; null when they may be listed.</param>
/// <param name="Explanation">The decision; null when nothing was decided.</param>
internal sealed record IamList(string Title, ImmutableArray<string> Names, AwsError? Error, DecisionExplanation? Explanation)
{
    public static IamList Of<T>(string title, AwsResult<ImmutableArray<T>> result, Func<T, string> arn) =>
        result.TryGetValue(out ImmutableArray<T> found, out AwsError? error)
            ? new(title, [.. found.Select(arn)], null, null)
            : new(title, [], error, error.Decision is null ? null : result.Explain());
}
