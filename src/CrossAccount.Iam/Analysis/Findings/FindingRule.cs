using CrossAccount.Iam.Analysis.Reviewed;

namespace CrossAccount.Iam.Analysis.Findings;

/// <summary>One rule of a review. <see cref="FindingRules"/> has them all.</summary>
public abstract class FindingRule
{
    internal FindingRule()
    {
    }

    /// <summary>The rule's name, which never changes its meaning.</summary>
    public abstract string Id { get; }

    /// <summary>What is found, in a few words.</summary>
    public abstract string Title { get; }

    /// <summary>How much it matters. The default is <see cref="FindingSeverity.Warning"/>.</summary>
    public virtual FindingSeverity Severity => FindingSeverity.Warning;

    /// <summary>When the rule finds something.</summary>
    public abstract string What { get; }

    /// <summary>Why it matters.</summary>
    public abstract string Why { get; }

    /// <summary>How to mend it: one lowercase clause.</summary>
    public abstract string Mend { get; }

    /// <summary>The page of AWS's documentation.</summary>
    public abstract string Page { get; }

    /// <summary>Whether the rule asks who is in the accounts, and so finds nothing without them. The default is false.</summary>
    public virtual bool NeedsAccounts => false;

    /// <summary>The rule's ID.</summary>
    public sealed override string ToString() => Id;

    internal abstract IEnumerable<Finding> Check(Review review);

    private protected Finding Found(ReviewedDelegation delegation, string settingsPath, string message) =>
        new(this, settingsPath, message) { Delegation = delegation.Name };
}
