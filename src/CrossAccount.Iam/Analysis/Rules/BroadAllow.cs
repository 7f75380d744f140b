using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class BroadAllow : FindingRule
{
    private static readonly string[] Needed = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];

    public override string Id => "broad-allow";

    public override string Title => "An allow that is broader than the role";

    public override string What =>
        "A policy of the trusted side allows more than to assume the role: `role/*` or `*` as resource, `sts:*` as action, `NotAction`, `NotResource`.";

    public override string Why =>
        "The identity may then assume every role, of any account, that trusts its account as a whole, also those that are made later. The pattern `role/Name*` matches paths too.";

    public override string Mend => "allow `sts:AssumeRole` on the role's ARN alone, as `allow` does";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        from access in delegation.Allowed
        from statement in access.Policy.Document.Statements
        where statement.Effect == Effect.Allow
        let broad = Broad(statement)
        where broad is not null
        select Found(delegation, access.Policy.SettingsPath, $"the policy `{access.Policy.Name}` of `{access.Identity}` allows {broad}, which is more than `{delegation.Role}`");

    private static string? Broad(Statement statement)
    {
        if (statement.Action.IsNot)
        {
            return $"all actions but {Texts(statement.Action)}";
        }

        if (statement.Action.Patterns.Where(action => !Needed.Contains(action, StringComparer.OrdinalIgnoreCase)).ToArray() is [string first, ..])
        {
            return $"`{first}`";
        }

        if (statement.Resource is not { } resource)
        {
            return "every resource";
        }

        string[] wild = [.. resource.Patterns.Where(pattern => pattern.AsSpan().ContainsAny('*', '?'))];
        return resource.IsNot ? $"everything but {Texts(resource)}" : wild is [string pattern, ..] ? $"`{pattern}`" : null;
    }

    private static string Texts(PatternElement element) => string.Join(" and ", element.Patterns.Select(pattern => $"`{pattern}`"));
}
