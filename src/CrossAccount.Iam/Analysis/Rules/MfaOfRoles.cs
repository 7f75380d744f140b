using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class MfaOfRoles : FindingRule
{
    public override string Id => "mfa-of-roles";

    public override string Title => "MFA of those who cannot show it";

    public override string What =>
        "MFA is asked of roles, of services or of those whom an identity provider vouches for; or a role is allowed to assume a role whose every grant asks for MFA; or a policy of the role itself asks for MFA.";

    public override string Why =>
        "Only users of IAM carry MFA into a request. Credentials that `sts:AssumeRole` returned carry none, even when MFA was given for them, so nobody ever meets the condition.";

    public override string Mend => "ask for MFA of users alone, and of roles where people sign in to them";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html";

    internal override IEnumerable<Finding> Check(Review review) => review.Program.Delegations.SelectMany(delegation =>
        OfGrants(delegation).Concat(OfAllowed(delegation)).Concat(OfPolicies(delegation)));

    private IEnumerable<Finding> OfGrants(ReviewedDelegation delegation) =>
        from grant in delegation.Grants
        where TrustReading.AsksForMfa(grant.Statement) && (TrustReading.IsForRolesAlone(grant.Statement) || IsForOthers(grant.Statement))
        select Found(delegation, grant.SettingsPath, $"the grant asks for MFA, but lets in only {(IsForOthers(grant.Statement) ? "those who have no MFA device of AWS" : "roles")}, which never show it");

    private IEnumerable<Finding> OfAllowed(ReviewedDelegation delegation) =>
        from access in delegation.Allowed
        let grants = delegation.GrantsFor(access.Account).ToArray()
        where !access.IsForPeople && grants.Length > 0 && grants.All(TrustReading.AsksForMfa)
        select Found(delegation, access.Policy.SettingsPath, $"`{access.Identity}` is allowed to assume `{delegation.Role}`, whose every grant to its account asks for MFA, but sessions of roles never show it");

    private IEnumerable<Finding> OfPolicies(ReviewedDelegation delegation) =>
        from policy in delegation.Policies
        where policy.Document.Statements.Any(statement => statement.Effect == Effect.Allow && TrustReading.AsksForMfa(statement))
        select Found(delegation, policy.SettingsPath, $"the policy `{policy.Name}` of the role asks for MFA, which sessions of the role never show");

    private static bool IsForOthers(Statement statement) =>
        TrustReading.Principals(statement).Any() && TrustReading.Principals(statement).All(principal => principal.Kind is PrincipalKind.Service or PrincipalKind.Federated);
}
