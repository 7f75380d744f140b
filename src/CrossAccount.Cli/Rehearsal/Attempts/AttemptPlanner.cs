using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>
/// Says who has to try what: everyone whom the settings allow or deny, and for each delegation the controls that belong to its
/// grants.
/// </summary>
internal sealed class AttemptPlanner(StackSettings settings)
{
    /// <summary>The role that the rehearsal makes in the trusted account to show that not everyone there gets in.</summary>
    public const string OtherRole = "role/crossaccount-rehearsal-other";

    /// <summary>The same for delegations that do not leave it to the account: one that may assume any role, and still does not get in.</summary>
    public const string OtherPermittedRole = "role/crossaccount-rehearsal-other-permitted";

    /// <summary>The role that the rehearsal makes in accounts that are trusted as a whole, and in one that nobody trusts.</summary>
    public const string ProbeRole = "role/crossaccount-rehearsal";

    /// <summary>The role that the rehearsal makes in accounts that a trust policy denies as a whole.</summary>
    private const string DeniedRole = "role/crossaccount-rehearsal-denied";

    /// <summary>An account that no setting names.</summary>
    public AccountId Stranger { get; } = FindStranger(settings);

    public ImmutableArray<AccessAttempt> Plan() => [.. settings.Delegations.SelectMany(Plan)];

    private IEnumerable<AccessAttempt> Plan(DelegationSettings delegation)
    {
        var draft = new DelegationDraft(delegation);
        ImmutableArray<AccountId> trusted = [.. delegation.Accounts.Select(name => settings.AllTrusted[name].Id)];
        Grantee[] denied = [.. delegation.Deny.Except(delegation.Expect.Allowed).Union(delegation.Expect.Denied)];
        Grantee[] allowed = [.. delegation.Allow.Union(delegation.Expect.Allowed).Except(denied)];
        foreach (AccountId account in trusted)
        {
            foreach (Grantee grantee in allowed)
            {
                yield return draft.Declared(Subject(account, grantee), expectAllowed: true);
            }

            foreach (Grantee grantee in denied)
            {
                yield return draft.Declared(Subject(account, grantee), expectAllowed: false);
            }
        }

        ProbeSubject[] foreign = [.. Foreign(delegation, trusted)];
        foreach (ProbeSubject probe in foreign)
        {
            yield return draft.Declared(probe, expectAllowed: true);
        }

        // People can show MFA, roles cannot: they try the controls where there are any.
        Subject? representative = allowed.Length == 0
            ? null
            : Subject(trusted[0], allowed.FirstOrDefault(grantee => grantee.Kind != GranteeKind.Role) is { Name.Length: > 0 } person ? person : allowed[0]);
        foreach (Subject subject in foreign.Prepend(representative).OfType<Subject>())
        {
            foreach (AccessAttempt control in draft.Controls(subject))
            {
                yield return control;
            }
        }

        yield return draft.Stranger(new ProbeSubject(Stranger, ProbeRole, MayAssumeRoles: true, $"a role of account {Stranger}"));
        foreach (AccountId account in trusted)
        {
            bool leftToTheAccount = TrustCoverage.Of(delegation.Trust, account).Any(TrustCoverage.LeavesItToTheAccount);
            string which = account == settings.Trusted.Id ? "the trusted account" : $"account {account}";
            yield return draft.Stranger(new ProbeSubject(account, leftToTheAccount ? OtherRole : OtherPermittedRole, MayAssumeRoles: !leftToTheAccount, $"another role of {which}"));
        }

        foreach (ProbeSubject probe in KeptOut(delegation))
        {
            yield return draft.Stranger(probe);
        }
    }

    private GranteeSubject Subject(AccountId account, Grantee grantee) => new(account, grantee, account == settings.Trusted.Id);

    /// <summary>Someone of each whom the trust policy denies, who may otherwise assume any role.</summary>
    private static IEnumerable<ProbeSubject> KeptOut(DelegationSettings delegation) => delegation.TrustDeny
        .Where(denial => denial.Conditions.IsEmpty)
        .SelectMany(denial => denial.Patterns.IsEmpty
            ? [new ProbeSubject(denial.DeniedAccount!.Value, DeniedRole, MayAssumeRoles: true, $"a role of the denied account {denial.DeniedAccount}")]
            : denial.Patterns
                .Select(Fill)
                .Select(identity => new ProbeSubject(denial.DeniedAccount!.Value, identity, MayAssumeRoles: true, $"{identity} of account {denial.DeniedAccount}, who is denied")))
        .Distinct();

    /// <summary>Someone of each account beside the trusted one that the grants name.</summary>
    private static IEnumerable<ProbeSubject> Foreign(DelegationSettings delegation, ImmutableArray<AccountId> trusted) =>
        delegation.Trust.SelectMany(grant => grant switch
        {
            PrincipalTrust trust => trust.Trusted
                .Where(arn => arn.TryGetAccount(out AccountId account) && !trusted.Contains(account))
                .Select(arn => new ProbeSubject(AccountId.Parse(arn.Account), arn.Resource, MayAssumeRoles: true, arn.ToString())),
            PrincipalPatternTrust or ThirdPartyTrust { Patterns.IsEmpty: false } => TrustCoverage.Accounts(grant)
                .Where(account => !trusted.Contains(account))
                .SelectMany(account => TrustCoverage.Patterns(grant)
                    .Select(Fill)
                    .Select(identity => new ProbeSubject(account, identity, MayAssumeRoles: true, $"{identity} of account {account}"))),
            _ => TrustCoverage.Accounts(grant)
                .Where(account => !trusted.Contains(account))
                .Select(account => new ProbeSubject(account, ProbeRole, MayAssumeRoles: true, $"a role of account {account}")),
        }).Distinct();

    private static string Fill(string pattern) => pattern.Replace('*', 'x').Replace('?', 'x');

    private static AccountId FindStranger(StackSettings settings)
    {
        HashSet<AccountId> known =
        [
            settings.Trusting.Id,
            .. settings.AllTrusted.Values.Select(account => account.Id),
            .. settings.Delegations.SelectMany(delegation => delegation.TrustDeny).Select(denial => denial.DeniedAccount).OfType<AccountId>(),
            .. settings.Delegations.SelectMany(delegation => delegation.Trust).SelectMany(TrustCoverage.Accounts),
        ];
        return Enumerable.Range(3, int.MaxValue - 3)
            .Select(n => AccountId.Parse(n < 10 ? new string((char)('0' + n), 12) : n.ToString("D12", System.Globalization.CultureInfo.InvariantCulture)))
            .First(account => !known.Contains(account));
    }
}
