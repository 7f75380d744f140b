using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Server.Console.Pages.SwitchRole;

/// <summary>Why somebody could not switch to a role.</summary>
/// <param name="Error">AWS's answer.</param>
/// <param name="Explanation">The decision; null when nothing was decided.</param>
internal sealed record SwitchRoleRefusal(AwsError Error, DecisionExplanation? Explanation)
{
    /// <summary>Whether an external ID is what the role asks for and the console cannot send.</summary>
    public bool WantsExternalId => Asks(ContextKeys.ExternalId);

    /// <summary>Whether MFA is what is missing.</summary>
    public bool WantsMfa => Asks(ContextKeys.MultiFactorAuthPresent) || Asks(ContextKeys.MultiFactorAuthAge);

    private bool Asks(string key) => Explanation?.Statements.Any(trace =>
        trace.Layer == DecisionLayer.TrustPolicy
        && !trace.Matches
        && trace.Mismatches.All(mismatch => mismatch.Element == StatementElement.Condition)
        && trace.Mismatches.Any(mismatch => string.Equals(mismatch.Condition?.Key, key, StringComparison.OrdinalIgnoreCase))) == true;
}
