using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Explanation;

/// <summary>A decision, and on request every statement that had a say. Immutable.</summary>
public sealed class DecisionExplanation
{
    private readonly ApplicablePolicies _policies;
    private ImmutableArray<StatementTrace> _statements;

    internal DecisionExplanation(AccessRequest request, ApplicablePolicies policies, Decision decision)
    {
        Request = request;
        Decision = decision;
        _policies = policies;
    }

    /// <summary>What was asked.</summary>
    public AccessRequest Request { get; }

    /// <summary>What was decided; the same as <see cref="Authorizer.Decide"/> gives.</summary>
    public Decision Decision { get; }

    /// <summary>All statements of all layers, in the order of evaluation. They are gone through when first asked for.</summary>
    public ImmutableArray<StatementTrace> Statements
    {
        get
        {
            if (_statements.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _statements, Explainer.Trace(Request, _policies));
            }

            return _statements;
        }
    }

    /// <summary>
    /// The decision as one sentence for people, as in <i>denied: the trust policy of `UpdateData` asks for an external ID and the
    /// request has none</i>.
    /// </summary>
    public string Sentence => DecisionSentence.Of(this);

    /// <summary>The reason alone, for tables that name caller, action and resource themselves.</summary>
    public string Because => DecisionSentence.Because(this);
}
