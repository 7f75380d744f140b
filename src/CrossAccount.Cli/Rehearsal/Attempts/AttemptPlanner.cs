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

    /// <summary>The role that the rehearsal makes in accounts that are trusted as a whole, and in one that nobody trusts.</summary>
    public const string ProbeRole = "role/crossaccount-rehearsal";

    /// <summary>An account that no setting names.</summary>
    public AccountId Stranger { get; } = FindStranger(settings);

    public ImmutableArray<AccessAttempt> Plan() => [.. settings.Delegations.SelectMany(Plan)];

    private IEnumerable<AccessAttempt> Plan(DelegationSettings delegation)
    {
        var draft = new DelegationDraft(delegation);
        AccountId trusted = settings.Trusted.Id;
        Grantee[] denied = [.. delegation.Deny.Except(delegation.Expect.Allowed).Union(delegation.Expect.Denied)];
        Grantee[] allowed = [.. delegation.Allow.Union(delegation.Expect.Allowed).Except(denied)];
        foreach (Grantee grantee in allowed)
        {
            yield return draft.Declared(new GranteeSubject(trusted, grantee), expectAllowed: true);
        }

        foreach (Grantee grantee in denied)
        {
            yield return draft.Declared(new GranteeSubject(trusted, grantee), expectAllowed: false);
        }

        ProbeSubject[] foreign = [.. Foreign(delegation, trusted)];
        foreach (ProbeSubject probe in foreign)
        {
            yield return draft.Declared(probe, expectAllowed: true);
        }

        // People can show MFA, roles cannot: they try the controls where there are any.
        Subject? representative = allowed.Length == 0
            ? null
            : new GranteeSubject(trusted, allowed.FirstOrDefault(grantee => grantee.Kind != GranteeKind.Role) is { Name.Length: > 0 } person ? person : allowed[0]);
        foreach (Subject subject in foreign.Prepend(representative).OfType<Subject>())
        {
            foreach (AccessAttempt control in draft.Controls(subject))
            {
                yield return control;
            }
        }

        yield return draft.Stranger(new ProbeSubject(Stranger, ProbeRole, MayAssumeRoles: true, $"a role of account {Stranger}"));
        bool leftToTheAccount = TrustCoverage.Of(delegation.Trust, trusted).Any(TrustCoverage.LeavesItToTheAccount);
        yield return draft.Stranger(new ProbeSubject(trusted, OtherRole, MayAssumeRoles: !leftToTheAccount, "another role of the trusted account"));
    }

    /// <summary>Someone of each account beside the trusted one that the grants name.</summary>
    private static IEnumerable<ProbeSubject> Foreign(DelegationSettings delegation, AccountId trusted) =>
        delegation.Trust.SelectMany(grant => grant switch
        {
            PrincipalTrust trust => trust.Trusted
                .Where(arn => arn.TryGetAccount(out AccountId account) && account != trusted)
                .Select(arn => new ProbeSubject(AccountId.Parse(arn.Account), arn.Resource, MayAssumeRoles: true, arn.ToString())),
            PrincipalPatternTrust trust when trust.TrustedAccount != trusted => trust.Patterns
                .Select(pattern => pattern.Replace('*', 'x').Replace('?', 'x'))
                .Select(identity => new ProbeSubject(trust.TrustedAccount, identity, MayAssumeRoles: true, $"{identity} of account {trust.TrustedAccount}")),
            _ => TrustCoverage.Accounts(grant)
                .Where(account => account != trusted)
                .Select(account => new ProbeSubject(account, ProbeRole, MayAssumeRoles: true, $"a role of account {account}")),
        }).Distinct();

    private static AccountId FindStranger(StackSettings settings)
    {
        HashSet<AccountId> known =
        [
            settings.Trusting.Id, settings.Trusted.Id,
            .. settings.Delegations.SelectMany(delegation => delegation.Trust).SelectMany(TrustCoverage.Accounts),
        ];
        return Enumerable.Range(3, int.MaxValue - 3)
            .Select(n => AccountId.Parse(n < 10 ? new string((char)('0' + n), 12) : n.ToString("D12", System.Globalization.CultureInfo.InvariantCulture)))
            .First(account => !known.Contains(account));
    }
}
