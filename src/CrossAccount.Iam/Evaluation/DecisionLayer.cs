namespace CrossAccount.Iam.Evaluation;

/// <summary>The part of the evaluation that decided.</summary>
public enum DecisionLayer
{
    /// <summary>Partition: a request never crosses one.</summary>
    Partition,

    /// <summary>The account's root user, which may not assume roles and needs no policy for the rest of its account.</summary>
    AccountRoot,

    /// <summary>A resource control policy of the organization that owns the resource.</summary>
    ResourceControlPolicy,

    /// <summary>A service control policy of the organization that the caller's account is in.</summary>
    ServiceControlPolicy,

    /// <summary>The trust policy of the role.</summary>
    TrustPolicy,

    /// <summary>The policy of the resource.</summary>
    ResourcePolicy,

    /// <summary>The policies of the user with its groups, or of the role.</summary>
    IdentityPolicy,

    /// <summary>The permissions boundary of the user or role.</summary>
    PermissionsBoundary,

    /// <summary>The session policies that the session was made with.</summary>
    SessionPolicy,
}
