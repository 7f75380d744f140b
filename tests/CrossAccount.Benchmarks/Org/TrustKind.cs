namespace CrossAccount.Benchmarks.Org;

/// <summary>Whom a role trusts, as organizations write it.</summary>
internal enum TrustKind
{
    /// <summary>Whole accounts, by their root.</summary>
    Accounts,

    /// <summary>Roles and users, by name.</summary>
    Principals,

    /// <summary>Everyone of the organization below one unit whose role has a certain name.</summary>
    Organization,

    /// <summary>A partner's account that sends its external ID.</summary>
    ExternalId,

    /// <summary>People of some accounts who gave MFA within the hour.</summary>
    Mfa,

    /// <summary>Sessions of some accounts that carry the team's tag.</summary>
    Tags,
}
