namespace CrossAccount.Iam.Context;

/// <summary>What kind of principal makes a request.</summary>
public enum CallerKind
{
    /// <summary>The root user of an account. It can never call <c>sts:AssumeRole</c>.</summary>
    AccountRoot,

    /// <summary>An IAM user, with access keys or with temporary credentials of its own.</summary>
    User,

    /// <summary>A session of a role.</summary>
    RoleSession,

    /// <summary>A session of a federated user, from <c>sts:GetFederationToken</c>.</summary>
    FederatedUser,

    /// <summary>A service of AWS.</summary>
    Service,

    /// <summary>An identity of a web identity or SAML provider, before it has a session.</summary>
    FederatedIdentity,

    /// <summary>Nobody signed the request.</summary>
    Anonymous,
}
