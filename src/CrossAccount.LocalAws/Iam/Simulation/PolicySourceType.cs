namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>Where a simulated policy comes from.</summary>
public enum PolicySourceType
{
    /// <summary><c>none</c>: it stands in the request.</summary>
    None,

    /// <summary><c>user</c>: an inline policy of a user.</summary>
    User,

    /// <summary><c>group</c>: an inline policy of a group.</summary>
    Group,

    /// <summary><c>role</c>: an inline policy of a role.</summary>
    Role,

    /// <summary><c>aws-managed</c>: a policy that AWS manages.</summary>
    AwsManaged,

    /// <summary><c>user-managed</c>: a managed policy of the account.</summary>
    UserManaged,

    /// <summary><c>resource</c>: the policy of the resource.</summary>
    Resource,
}
