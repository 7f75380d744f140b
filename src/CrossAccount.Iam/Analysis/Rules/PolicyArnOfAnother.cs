using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class PolicyArnOfAnother : FindingRule
{
    public override string Id => "policy-arn-of-another";

    public override string Title => "A policy that is no policy";

    public override FindingSeverity Severity => FindingSeverity.Error;

    public override string What => "The ARN of a policy to attach, or of a permissions boundary, is that of something else, such as a role.";

    public override string Why => "AWS refuses it, after other resources have been created. The settings of a stack refuse it themselves.";

    public override string Mend => "write `:policy/` where the ARN has another word";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        from policy in delegation.BoundaryArn is { } boundary ? delegation.AttachedPolicies.Add(boundary) : delegation.AttachedPolicies
        where !IsPolicy(policy.Arn)
        select Found(delegation, policy.SettingsPath, $"`{policy.Arn}` is not the ARN of a policy");

    private static bool IsPolicy(string arn) => IamResource.TryParse(arn).TryGetValue(out IamResource parts) && parts.Kind == "policy";
}
