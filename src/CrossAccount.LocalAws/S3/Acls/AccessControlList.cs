using System.Collections.Immutable;

namespace CrossAccount.LocalAws.S3.Acls;

/// <summary>An access control list. It is stored here and read back; policies alone let callers in.</summary>
/// <param name="OwnerId">The canonical user ID of the account that owns the bucket or object.</param>
/// <param name="Grants">What the list grants.</param>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html">Access control list overview</see>.</remarks>
public sealed record AccessControlList(string OwnerId, ImmutableArray<AclGrant> Grants)
{
    internal const string AllUsers = "http://acs.amazonaws.com/groups/global/AllUsers";
    internal const string AuthenticatedUsers = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
    internal const string LogDelivery = "http://acs.amazonaws.com/groups/s3/LogDelivery";

    /// <summary>Whether the list grants something to everyone.</summary>
    internal bool IsPublic => Grants.Any(grant => grant.Grantee is AllUsers or AuthenticatedUsers);

    /// <summary>Whether the owner alone has everything, as where lists are off.</summary>
    internal bool IsOwnersAlone => Grants is [{ Permission: AclPermission.FullControl } only] && only.Grantee == OwnerId;
}
