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

    /// <summary>The statement for tables, as in <c>`Allow` in `assume` of `role/Developers`</c>: the policy's kind is left out where it has a name.</summary>
    public string ToShortString()
    {
        string name = Statement.Sid is { Length: > 0 } sid ? $"`{sid}`" : $"statement {Index + 1}";
        string owner = Policy.Owner.Length == 0 ? "" : $" of `{Policy.Owner}`";
        return Policy.Name.Length == 0 ? $"{name} in the {Policy}" : $"{name} in `{Policy.Name}`{owner}";
    }
}
