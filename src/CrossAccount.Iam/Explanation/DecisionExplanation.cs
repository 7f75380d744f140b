using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Explanation;

/// <summary>A decision with every statement that had a say.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Decision">What was decided; the same as <see cref="Authorizer.Decide"/> gives.</param>
/// <param name="Statements">All statements of all layers, in the order of evaluation.</param>
public sealed record DecisionExplanation(AccessRequest Request, Decision Decision, ImmutableArray<StatementTrace> Statements)
{
    /// <summary>
    /// The decision as one sentence for people, as in <i>denied: the trust policy of `UpdateData` asks for an external ID and the
    /// request has none</i>.
    /// </summary>
    public string Sentence => DecisionSentence.Of(this);

    /// <summary>The reason alone, for tables that name caller, action and resource themselves.</summary>
    public string Because => DecisionSentence.Because(this);
}
