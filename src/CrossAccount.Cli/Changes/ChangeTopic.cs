namespace CrossAccount.Cli.Changes;

/// <summary>What a change is about.</summary>
internal enum ChangeTopic
{
    /// <summary>Who can assume a role.</summary>
    Access,

    /// <summary>What sessions of a role may do.</summary>
    Permissions,

    /// <summary>How long sessions last, and within which boundary.</summary>
    Session,

    /// <summary>Settings that let nobody in: quotas, protection.</summary>
    Setting,
}
