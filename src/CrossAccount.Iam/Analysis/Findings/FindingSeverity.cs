namespace CrossAccount.Iam.Analysis.Findings;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Something to think about, or to accept with a reason.</summary>
    Warning,

    /// <summary>Something that must not be deployed unless it is accepted.</summary>
    Error,
}
