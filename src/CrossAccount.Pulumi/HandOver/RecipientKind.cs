namespace CrossAccount.Pulumi.HandOver;

/// <summary>How those who use a role sign in, which decides what they can send and how long their sessions last.</summary>
public enum RecipientKind
{
    /// <summary>Users of IAM, with access keys or a password, and with an MFA device where the trust asks for one.</summary>
    Users,

    /// <summary>Sessions of other roles: role chaining, so sessions of one hour at most, and never with MFA.</summary>
    Roles,

    /// <summary>A program of a third party, which sends an external ID.</summary>
    ThirdParty,

    /// <summary>Workloads and people with a token of an OpenID Connect provider, and without credentials of AWS.</summary>
    WebIdentity,

    /// <summary>People whom a SAML provider signs in.</summary>
    Saml,
}
