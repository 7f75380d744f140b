using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.OpenIdConnect;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.LocalAws.Sts.WebIdentity;

/// <summary><c>AssumeRoleWithWebIdentity</c>: who holds a token of a provider that the role's account and the role trust.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html">AssumeRoleWithWebIdentity</see>.</remarks>
internal sealed class WebIdentityOperation
{
    private const string Action = "sts:AssumeRoleWithWebIdentity";
    private const int DefaultSeconds = 3600;

    private readonly LocalCloud _cloud;
    private readonly AssumeRoleWithWebIdentityRequest _request;
    private readonly IdentityToken? _token;
    private readonly OpenIdConnectIssuer? _issuer;
    private readonly bool _isGenuine;
    private OpenIdConnectProviderState? _provider;

    /// <summary>Checks the token's signature, which takes a while, before the cloud is locked.</summary>
    public WebIdentityOperation(LocalCloud cloud, AssumeRoleWithWebIdentityRequest request)
    {
        _cloud = cloud;
        _request = request;
        if (IdentityToken.TryRead(request.WebIdentityToken, out IdentityToken token))
        {
            _token = token;
            _issuer = cloud.OpenIdConnectIssuers.Find(token.Issuer);
            _isGenuine = _issuer is not null && token.IsSignedBy(_issuer);
        }
    }

    /// <summary>Finds out who calls: the provider that vouches for the token.</summary>
    public AwsResult<Credential> Identify(DateTimeOffset now)
    {
        if (_token is null)
        {
            return WebIdentityErrors.NotAToken;
        }

        LocalAccount? account = Arn.Parse(_request.RoleArn).TryGetAccount(out AccountId owner) ? _cloud.FindAccount(owner) : null;
        bool isUrl = OpenIdConnectConstraints.Url(_token.Issuer) is null;
        _provider = isUrl ? account?.Iam.OpenIdConnectProviders.GetValueOrDefault(account.Iam.OpenIdConnectArn(_token.Issuer)) : null;
        if (_provider is null)
        {
            return WebIdentityErrors.NoProvider(_token.Issuer);
        }

        if (_issuer is null)
        {
            return WebIdentityErrors.NoKeys(_token.Issuer);
        }

        if (!_isGenuine)
        {
            return WebIdentityErrors.NotGenuine;
        }

        if (_token.Check(now) is { } error)
        {
            return error;
        }

        return _provider.ClientIds.Contains(_token.Audience) ? new WebIdentityCredential(account!, _provider.Arn) : WebIdentityErrors.WrongAudience;
    }

    /// <summary>Asks the role's trust policy, and starts the session.</summary>
    public AwsResult<WebIdentitySession> Run(AuthenticatedCall call)
    {
        if (!_token!.TryReadTags(out ImmutableArray<Tag> tags, out ImmutableArray<string> transitiveKeys))
        {
            return WebIdentityErrors.NotGenuine with { Help = "the claim `https://aws.amazon.com/tags` needs an object `principal_tags` with a list of one text for each key" };
        }

        if ((Constraints.Tags(tags) ?? SessionTags.Check(tags, transitiveKeys, source: null)
            ?? StsConstraints.SessionName("sourceIdentity", _token.SourceIdentity, 64, isRequired: false)) is { } invalid)
        {
            return invalid;
        }

        var facts = new RoleSessionFacts(RoleSessionName.Parse(_request.RoleSessionName))
        {
            Tags = tags,
            TransitiveTagKeys = transitiveKeys,
            SourceIdentity = _token.SourceIdentity,
        };
        var role = _cloud.Principals.ByArn(_request.RoleArn) as RoleState;
        RequestContext keys = WebIdentityKeys.Of(call.Context, _token, _provider!.Url, facts);
        if (!IsAllowed(call, role, facts, keys, out Decision decision))
        {
            return AccessDenied.With($"Not authorized to perform {Action}", decision);
        }

        return Issue(call.Account, role!, facts, decision);
    }

    private bool IsAllowed(AuthenticatedCall call, RoleState? role, RoleSessionFacts facts, RequestContext keys, out Decision decision)
    {
        decision = Decide(call, role, Action, keys);
        if (decision.IsAllowed && !facts.Tags.IsEmpty)
        {
            decision = Decide(call, role, "sts:TagSession", keys);
        }

        if (decision.IsAllowed && facts.SourceIdentity is not null)
        {
            decision = Decide(call, role, "sts:SetSourceIdentity", keys);
        }

        return decision.IsAllowed;
    }

    private Decision Decide(AuthenticatedCall call, RoleState? role, string action, RequestContext keys) =>
        call.Decide(action, new AwsResource(_request.RoleArn, call.Account.Id), call.Account, keys, role?.Trust.Compiled);

    private AwsResult<WebIdentitySession> Issue(LocalAccount account, RoleState role, RoleSessionFacts facts, Decision decision)
    {
        int seconds = _request.DurationSeconds ?? DefaultSeconds;
        if (seconds > role.MaxSessionDuration)
        {
            return IamErrors.Validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
        }

        if (SessionPolicies.Read(account, role.Label, _request.Policy, _request.PolicyArns, out ImmutableArray<StoredPolicy> policies) is { } malformed)
        {
            return malformed;
        }

        TemporaryCredentials credentials = SessionIssuer.OfRole(account, role, facts with { Policies = policies }, TimeSpan.FromSeconds(seconds));
        string arn = $"arn:{account.Partition}:sts::{account.Id}:assumed-role/{role.Name}/{facts.Name}";
        AwsResult<WebIdentitySession> result =
            new WebIdentitySession(credentials, arn, $"{role.Id}:{facts.Name}", _token!.Subject, _provider!.Arn, _token.Audience)
            {
                SourceIdentity = facts.SourceIdentity,
            };
        return result.DecidedBy(decision);
    }
}
