using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>Someone who may ask, as the engine sees it: the caller, its policies, and what it could have in its session.</summary>
internal sealed record Party(AccessPrincipal Who, Caller Caller, ApplicablePolicies Policies)
{
    /// <summary>The name of a session that no policy means.</summary>
    public static RoleSessionName AnySession { get; } = RoleSessionName.Parse(CandidateValues.Unlisted);

    /// <summary>The caller with a session of another name; null for all but sessions of roles.</summary>
    public Func<RoleSessionName, Caller>? NamedSession { get; init; }

    /// <summary>Whether whoever assumed the caller's role could give the session tags.</summary>
    public bool MayHaveSessionTags { get; init; }

    /// <summary>Whether whoever assumed the caller's role could give the session a source identity.</summary>
    public bool MayHaveSourceIdentity { get; init; }

    /// <summary>Who can sign in with and without MFA: users, and outsiders that may be users.</summary>
    public bool SignsIn => Caller.Kind == CallerKind.User;
}
