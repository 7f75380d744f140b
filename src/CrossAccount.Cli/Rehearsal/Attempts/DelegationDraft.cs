using System.Collections.Immutable;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>Makes the attempts of one delegation, with the circumstances that its grants ask for.</summary>
internal sealed class DelegationDraft(DelegationSettings delegation)
{
    private readonly bool _mfaMatters =
        delegation.Expect.RequiresMfa || delegation.Trust.Any(grant => TrustCoverage.Mfa(grant) is not null);

    private readonly bool _externalIdMatters = delegation.Expect.RequiresExternalId || delegation.AsksForExternalId;

    /// <summary>A try with everything that can be asked for.</summary>
    public AccessAttempt Declared(Subject subject, bool expectAllowed) => Attempt(subject, Best(subject), expectAllowed, isControl: false);

    /// <summary>Tries of someone who otherwise gets in, each without one thing that is asked for.</summary>
    public IEnumerable<AccessAttempt> Controls(Subject subject)
    {
        ImmutableArray<TrustGrant> grants = TrustCoverage.Of(delegation.Trust, subject.Account);
        Circumstances best = Best(subject);
        if (delegation.Expect.RequiresExternalId || (!grants.IsEmpty && grants.All(grant => grant is ThirdPartyTrust)))
        {
            yield return Attempt(subject, best with { ExternalId = ExternalIdState.None }, expectAllowed: false, isControl: true);
            yield return Attempt(subject, best with { ExternalId = ExternalIdState.Wrong }, expectAllowed: false, isControl: true);
        }

        if (!CanShowMfa(subject) && !delegation.Expect.RequiresMfa)
        {
            yield break;
        }

        if (delegation.Expect.RequiresMfa || (!grants.IsEmpty && grants.All(grant => TrustCoverage.Mfa(grant) is not null)))
        {
            yield return Attempt(subject, best with { MfaAge = null }, expectAllowed: false, isControl: true);
        }

        TimeSpan?[] ages = [.. grants.Select(grant => TrustCoverage.Mfa(grant)?.MaxAge)];
        if (ages.Length > 0 && ages.All(age => age is not null))
        {
            TimeSpan stale = ages.Max()!.Value + TimeSpan.FromSeconds(1);
            yield return Attempt(subject, best with { MfaAge = stale }, expectAllowed: false, isControl: true);
        }
    }

    /// <summary>A try of someone whom nothing lets in.</summary>
    public AccessAttempt Stranger(ProbeSubject subject) => Attempt(subject, Best(subject), expectAllowed: false, isControl: true);

    private static bool CanShowMfa(Subject subject) =>
        subject is GranteeSubject { Grantee.Kind: not GranteeKind.Role } or ProbeSubject { Identity: ['u', 's', 'e', 'r', '/', ..] };

    private Circumstances Best(Subject subject) => new(
        _mfaMatters && CanShowMfa(subject) ? TimeSpan.Zero : null,
        _externalIdMatters ? ExternalIdState.Right : ExternalIdState.None);

    private AccessAttempt Attempt(Subject subject, Circumstances circumstances, bool expectAllowed, bool isControl) =>
        new(delegation, subject, circumstances, circumstances.Describe(_mfaMatters, _externalIdMatters), expectAllowed, isControl);
}
