namespace CrossAccount.Iam.Evaluation;

/// <summary>What a policy document is used as.</summary>
public enum PolicyKind
{
    /// <summary>A managed policy of the account, attached to an identity.</summary>
    Managed,

    /// <summary>A policy that is part of one identity.</summary>
    Inline,

    /// <summary>The trust policy of a role.</summary>
    Trust,

    /// <summary>A policy of a resource other than a role, such as a bucket policy.</summary>
    Resource,

    /// <summary>A permissions boundary: the most that identity policies can grant.</summary>
    PermissionsBoundary,

    /// <summary>A session policy: the most that a session gets of its role's permissions.</summary>
    Session,

    /// <summary>A service control policy of an organization: the most that its accounts' principals can do.</summary>
    ServiceControl,

    /// <summary>A resource control policy of an organization: the most that can be done with its accounts' resources.</summary>
    ResourceControl,
}
