using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class NeedlessAllow : FindingRule
{
    public override string Id => "needless-allow";

    public override string Title => "An allow that is held already";

    public override bool NeedsAccounts => true;

    public override string What => "An identity is allowed to assume the role, and another policy of its own allows the same, on the same conditions.";

    public override string Why =>
        "The other policy is broader, since it does not know the role: taking the allow away would not take the access away. AWS's `PowerUserAccess` allows to assume every role.";

    public override string Mend => "take the broad policy from the identity; where it has to stay, accept the finding, so that it is known what keeps the access";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        from access in delegation.Allowed
        let with = Identities.AccessOf(access, delegation.Role, review.Deployed).ToArray()
        let without = Identities.AccessOf(access, delegation.Role, review.Without(access)).ToArray()
        where with.Length > 0 && with.Zip(without).All(pair => IsSame(pair.First.Access, pair.Second.Access))
        select Found(delegation, access.Policy.SettingsPath, $"`{access.Identity}` may assume `{delegation.Role}` already, by {Holding(without[0].Access!)}");

    private static bool IsSame(Access? with, Access? without) =>
        with is not null && without is not null && Needs(with).SequenceEqual(Needs(without), StringComparer.Ordinal);

    private static IEnumerable<string> Needs(Access access) =>
        access.Ways.Select(way => string.Join(" and ", way.Requirements.Select(requirement => $"{requirement.Kind} {requirement.Key} {requirement.MaximumAge}"))).Order(StringComparer.Ordinal);

    private static string Holding(Access access) => $"{access.Ways[0].Decision.Statement}";
}
