using System.Collections.Immutable;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>Makes the attempts of one delegation, with the circumstances that its grants ask for.</summary>
internal sealed class DelegationDraft(DelegationSettings delegation)
{
    private readonly bool _mfaMatters =
        delegation.Expect.RequiresMfa || delegation.AllowMfa is not null || delegation.Trust.Any(grant => TrustCoverage.Mfa(grant) is not null);

    private readonly bool _externalIdMatters = delegation.Expect.RequiresExternalId || delegation.AsksForExternalId;

    private readonly SessionAsk _sessionMatters = new(
        delegation.Trust.Select(grant => SessionAsk.Of(grant).Name).FirstOrDefault(name => name is not null),
        delegation.Trust.Select(grant => SessionAsk.Of(grant).SourceIdentity).FirstOrDefault(identity => identity is not null),
        [.. delegation.Trust.SelectMany(grant => SessionAsk.Of(grant).Tags)]);

    /// <summary>A try with everything that can be asked for.</summary>
    public AccessAttempt Declared(Subject subject, bool expectAllowed) => Attempt(subject, Best(subject), expectAllowed, isControl: false);

    /// <summary>Tries of someone who otherwise gets in, each without one thing that is asked for.</summary>
    public IEnumerable<AccessAttempt> Controls(Subject subject) =>
        Lacking(subject).Select(circumstances => Attempt(subject, circumstances, expectAllowed: false, isControl: true));

    /// <summary>A try of someone whom nothing lets in.</summary>
    public AccessAttempt Stranger(ProbeSubject subject) => Attempt(subject, Best(subject), expectAllowed: false, isControl: true);

    private static bool CanShowMfa(Subject subject) =>
        subject is GranteeSubject { Grantee.Kind: not GranteeKind.Role } or ProbeSubject { Identity: ['u', 's', 'e', 'r', '/', ..] };

    private IEnumerable<Circumstances> Lacking(Subject subject)
    {
        ImmutableArray<TrustGrant> grants = TrustCoverage.Of(delegation.Trust, subject);
        Circumstances best = Best(subject);
        bool asksForExternalId = !grants.IsEmpty && grants.All(grant => grant is AwsPrincipalTrust { ExternalId: not null });
        if (delegation.Expect.RequiresExternalId || asksForExternalId)
        {
            yield return best with { ExternalId = ExternalIdState.None };
            yield return best with { ExternalId = ExternalIdState.Wrong };
        }

        foreach (SessionAsk ask in best.Session.Lacking())
        {
            yield return best with { Session = ask };
        }

        if (!CanShowMfa(subject) && !delegation.Expect.RequiresMfa)
        {
            yield break;
        }

        bool allowAsks = delegation.AllowMfa is not null && subject is GranteeSubject;
        if (delegation.Expect.RequiresMfa || allowAsks || (!grants.IsEmpty && grants.All(grant => TrustCoverage.Mfa(grant) is not null)))
        {
            yield return best with { MfaAge = null };
        }

        TimeSpan?[] ages = [.. grants.Select(grant => TrustCoverage.Mfa(grant)?.MaxAge)];
        if (ages.Length > 0 && ages.All(age => age is not null))
        {
            yield return best with { MfaAge = ages.Max()!.Value + TimeSpan.FromSeconds(1) };
        }
    }

    /// <summary>A grant that asks for nothing of the session lets in without; one that does would refuse what it does not know of.</summary>
    private Circumstances Best(Subject subject)
    {
        SessionAsk[] asks = [.. TrustCoverage.Of(delegation.Trust, subject).Select(SessionAsk.Of)];
        SessionAsk session = asks.Length == 0 || asks.Any(ask => ask.IsAny) ? SessionAsk.Any : asks[0];
        return new(
            _mfaMatters && CanShowMfa(subject) ? TimeSpan.Zero : null,
            _externalIdMatters ? ExternalIdState.Right : ExternalIdState.None,
            session);
    }

    private AccessAttempt Attempt(Subject subject, Circumstances circumstances, bool expectAllowed, bool isControl) =>
        new(delegation, subject, circumstances, circumstances.Describe(_mfaMatters, _externalIdMatters, _sessionMatters), expectAllowed, isControl);
}
