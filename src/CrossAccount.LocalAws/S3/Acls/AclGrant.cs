namespace CrossAccount.LocalAws.S3.Acls;

/// <summary>One grant of an access control list.</summary>
/// <param name="Type">What kind of grantee it has.</param>
/// <param name="Grantee">A canonical user ID, the address of a group, or an e-mail address.</param>
/// <param name="Permission">What it grants.</param>
public sealed record AclGrant(GranteeType Type, string Grantee, AclPermission Permission);
