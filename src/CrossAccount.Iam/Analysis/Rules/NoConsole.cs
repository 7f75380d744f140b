using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class NoConsole : FindingRule
{
    /// <summary>The console refuses a path and name that are longer together.</summary>
    private const int Limit = 64;

    public override string Id => "no-console";

    public override string Title => "People who cannot switch in the console";

    public override string What =>
        "Users or groups are allowed to assume the role, but every grant asks for an external ID, or the role's path and name have more than 64 characters together.";

    public override string Why => "The console cannot send an external ID, and its page to switch roles takes 64 characters. The people can use the command line alone.";

    public override string Mend => "shorten path and name, and ask third parties alone for an external ID";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html";

    internal override IEnumerable<Finding> Check(Review review)
    {
        foreach (ReviewedDelegation delegation in review.Program.Delegations.Where(delegation => delegation.Allowed.Any(access => access.IsForPeople)))
        {
            if (delegation.Grants.Any() && delegation.Grants.All(grant => TrustReading.AsksForExternalId(grant.Statement)))
            {
                yield return Found(delegation, $"{delegation.SettingsPath}.trust", "every grant asks for an external ID, which the console cannot send");
            }

            int length = delegation.Role.Resource.Length - "role/".Length;
            if (length > Limit)
            {
                yield return Found(delegation, $"{delegation.SettingsPath}.role.path", $"path and name have {length} characters together, but the console switches only to at most {Limit}");
            }
        }
    }
}
