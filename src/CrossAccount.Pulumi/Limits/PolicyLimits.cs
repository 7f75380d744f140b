using System.Buffers;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Pulumi.Limits;

/// <summary>The limits of a policy as it is deployed: its size and its characters. The document has to be valid.</summary>
/// <remarks>Nothing in a document is an output, so sizes are known before anything is created.</remarks>
public static class PolicyLimits
{
    // [\u0009\u000A\u000D\u0020-\u00FF]
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        [.. Enumerable.Range(0, 256).Select(code => (char)code).Where(c => c is '\t' or '\n' or '\r' or >= ' ')]);

    /// <summary>What one document breaks.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">What it is used as; trust policies have <see cref="TrustLimits"/>.</param>
    public static IEnumerable<LimitProblem> Find(PolicyDocument document, PolicyKind kind)
    {
        string text = PolicyWriter.Write(document);
        int maximum = PolicyQuotas.Default.MaximumOf(kind);
        if (PolicySize.Count(text, kind) is var size && size > maximum)
        {
            yield return new(
                $"the policy has {Numbers.Text(size)} characters without white space, but may have at most {Numbers.Text(maximum)}: split it into several policies", AwsPages.Quotas);
        }

        foreach (LimitProblem problem in Characters(text))
        {
            yield return problem;
        }
    }

    /// <summary>What the inline policies of a role break together.</summary>
    /// <param name="documents">All its inline policies.</param>
    public static LimitProblem? Inline(IEnumerable<PolicyDocument> documents) =>
        PolicyValidator.ValidateInline(documents.Select(PolicyWriter.Write), InlinePolicyOwner.Role) is { } tooLarge
            ? new($"{tooLarge.Message}: {tooLarge.Help}", AwsPages.Quotas)
            : null;

    internal static IEnumerable<LimitProblem> Characters(string text)
    {
        int outside = text.AsSpan().IndexOfAnyExcept(Allowed);
        if (outside >= 0)
        {
            yield return new($"the policy contains U+{(int)text[outside]:X4}, but may have only characters up to U+00FF: match what has others by the wildcards `*` and `?`", AwsPages.Quotas);
        }
    }
}
