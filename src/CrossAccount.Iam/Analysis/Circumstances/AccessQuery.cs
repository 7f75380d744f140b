using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>May this party do this? Asked under many circumstances, and answered by the engine each time.</summary>
internal sealed class AccessQuery
{
    public const string TagSession = "sts:TagSession";
    public const string SetSourceIdentity = "sts:SetSourceIdentity";

    private readonly RequestContext _facts;

    private AccessQuery(Party party, string action, string resource, AccountId owner, ApplicablePolicies policies, RequestContext facts)
    {
        Party = party;
        Action = action;
        Resource = resource;
        Owner = owner;
        Policies = policies;
        _facts = facts;
    }

    public Party Party { get; }

    public string Action { get; }

    public string Resource { get; }

    public AccountId Owner { get; }

    public ApplicablePolicies Policies { get; }

    public bool Assumes => Action.StartsWith(Authorizer.AssumeRole, StringComparison.OrdinalIgnoreCase);

    /// <remarks>STS answers over TLS only, and nobody assumes a role through another service.</remarks>
    public static AccessQuery Assume(Party party, EstateRole role, EstateAccount owner)
    {
        RequestContext facts = RequestContext.Empty.With(ContextKeys.SecureTransport, true).With(ContextKeys.ViaAwsService, false);
        facts = role.Tags.Aggregate(
            facts, (all, tag) => all.With(ContextKeys.ResourceTagPrefix + tag.Key, tag.Value).With("iam:ResourceTag/" + tag.Key, tag.Value));
        if (owner.Organization is { } organization)
        {
            facts = facts.With(ContextKeys.ResourceOrgId, organization.ToString());
        }

        ApplicablePolicies policies = party.Policies with { Resource = role.Trust, ResourceControl = role.IsServiceLinked ? [] : owner.ResourceControl };
        return new(party, ActionOf(party), role.Arn.ToString(), role.Account, policies, facts);
    }

    public static AccessQuery On(Party party, string action, string resource, AccountId ownerId, EstateAccount? owner, CompiledPolicy? resourcePolicy)
    {
        RequestContext facts = owner?.Organization is { } organization
            ? RequestContext.Empty.With(ContextKeys.ResourceOrgId, organization.ToString())
            : RequestContext.Empty;
        return new(party, action, resource, ownerId, party.Policies with { Resource = resourcePolicy, ResourceControl = owner?.ResourceControl ?? [] }, facts);
    }

    public EvaluationContext ContextOf(Circumstance circumstance, string? action = null) =>
        new(RequestOf(circumstance, action ?? Action), Policies.PermissionsBoundary is not null);

    /// <summary>Assuming, tagging and setting the source identity are three actions; all that a request asks for have to be allowed.</summary>
    public Decision Decide(Circumstance circumstance)
    {
        if (!IsPossible(circumstance))
        {
            return Decision.Silent(DecisionLayer.TrustPolicy);
        }

        Decision decision = Authorizer.Decide(RequestOf(circumstance, Action), Policies);
        if (decision.IsAllowed && Assumes && circumstance.HasTags)
        {
            Decision tagging = Authorizer.Decide(RequestOf(circumstance, TagSession), Policies);
            decision = tagging.IsAllowed ? decision : tagging;
        }

        if (decision.IsAllowed && Assumes && circumstance.HasSourceIdentity)
        {
            Decision naming = Authorizer.Decide(RequestOf(circumstance, SetSourceIdentity), Policies);
            decision = naming.IsAllowed ? decision : naming;
        }

        return Party.Who.IsOutside && decision.IsAllowed ? decision with { Statement = null, Layer = DecisionLayer.TrustPolicy } : decision;
    }

    /// <summary>Decides and explains the request that brings nothing along: no MFA, no external ID, no tags.</summary>
    public DecisionExplanation ExplainPlain() => Explainer.Explain(RequestOf(Circumstance.Plain, Action), Policies);

    /// <summary>When two estates are compared, one of them may have sessions that the other one does not let come about.</summary>
    private bool IsPossible(Circumstance circumstance) => circumstance.Values.IsEmpty || Party.Who.Kind != Answers.AccessPrincipalKind.Role
        || circumstance.Values.All(value =>
            (Party.MayHaveSessionTags || !value.Key.StartsWith(ContextKeys.PrincipalTagPrefix, StringComparison.OrdinalIgnoreCase))
            && (Party.MayHaveSourceIdentity || !CircumstanceKeys.Is(value.Key, ContextKeys.SourceIdentity)));

    private static string ActionOf(Party party) => party.Caller.Kind switch
    {
        CallerKind.FederatedIdentity when party.Caller.Arn.Contains(":saml-provider/", StringComparison.Ordinal) => "sts:AssumeRoleWithSAML",
        CallerKind.FederatedIdentity => "sts:AssumeRoleWithWebIdentity",
        _ => Authorizer.AssumeRole,
    };

    private AccessRequest RequestOf(Circumstance circumstance, string action)
    {
        Caller caller = circumstance.Session is { } session && Party.NamedSession is { } named ? named(session) : Party.Caller;
        return new(caller, action, Resource, Owner, circumstance.Over(_facts));
    }
}
