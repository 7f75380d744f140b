using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Evaluation;

/// <summary>A statement of a policy as a decision names it.</summary>
/// <param name="Policy">Where the document comes from.</param>
/// <param name="Index">The statement's place in the document, from 0.</param>
/// <param name="Statement">The statement.</param>
public sealed record PolicyStatement(PolicyOrigin Policy, int Index, Statement Statement)
{
    /// <summary>The statement for people: its ID or place, and its policy.</summary>
    public override string ToString() =>
        Statement.Sid is { Length: > 0 } sid ? $"statement `{sid}` of {Policy}" : $"statement {Index + 1} of {Policy}";
}
