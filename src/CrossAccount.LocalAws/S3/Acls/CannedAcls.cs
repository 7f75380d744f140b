using System.Collections.Frozen;
using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Settings;

namespace CrossAccount.LocalAws.S3.Acls;

/// <summary>The access control lists that have a name.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl">Canned ACL</see>.</remarks>
internal static class CannedAcls
{
    public const string Private = "private";

    private const string BucketOwnerFullControl = "bucket-owner-full-control";

    private static readonly FrozenDictionary<string, ImmutableArray<AclGrant>> Grants = new Dictionary<string, ImmutableArray<AclGrant>>
    {
        [Private] = [],
        ["public-read"] = [Everyone(AclPermission.Read)],
        ["public-read-write"] = [Everyone(AclPermission.Read), Everyone(AclPermission.Write)],
        ["authenticated-read"] = [new(GranteeType.Group, AccessControlList.AuthenticatedUsers, AclPermission.Read)],
        ["log-delivery-write"] = [LogDelivery(AclPermission.Write), LogDelivery(AclPermission.ReadAcp)],
        ["aws-exec-read"] = [],
        ["bucket-owner-read"] = [],
        [BucketOwnerFullControl] = [],
    }.ToFrozenDictionary();

    public static AwsError? Check(string name) => Grants.ContainsKey(name) ? null : S3Errors.InvalidArgument("");

    /// <summary>Whether an object may be written with a list.</summary>
    public static AwsError? CheckObject(AuthenticatedCall call, BucketState bucket, string? name)
    {
        if (name is null)
        {
            return null;
        }

        if (Check(name) is { } unknown)
        {
            return unknown;
        }

        if (bucket.Ownership == ObjectOwnership.BucketOwnerEnforced && name != BucketOwnerFullControl)
        {
            return S3Errors.AclNotSupported;
        }

        return bucket.PublicAccessBlock is { BlockPublicAcls: true } && OfObject(name, call.Account, bucket).IsPublic
            ? PublicAccess.Refusal(call, "s3:PutObject", bucket.Arn, "ACLs", "BlockPublicAcls")
            : null;
    }

    public static AccessControlList OfBucket(string name, LocalAccount owner)
    {
        string id = CanonicalUser.IdOf(owner);
        return new(id, [FullControl(id), .. Grants[name]]);
    }

    public static AccessControlList OfObject(string name, LocalAccount writer, BucketState bucket)
    {
        string bucketOwner = CanonicalUser.IdOf(bucket.Owner);
        string id = bucket.Ownership == ObjectOwnership.ObjectWriter ? CanonicalUser.IdOf(writer) : bucketOwner;
        AclGrant? more = (id == bucketOwner, name) switch
        {
            (false, BucketOwnerFullControl) => FullControl(bucketOwner),
            (false, "bucket-owner-read") => new(GranteeType.CanonicalUser, bucketOwner, AclPermission.Read),
            _ => null,
        };
        return more is null ? new(id, [FullControl(id), .. Grants[name]]) : new(id, [FullControl(id), more]);
    }

    private static AclGrant FullControl(string id) => new(GranteeType.CanonicalUser, id, AclPermission.FullControl);

    private static AclGrant Everyone(AclPermission permission) => new(GranteeType.Group, AccessControlList.AllUsers, permission);

    private static AclGrant LogDelivery(AclPermission permission) => new(GranteeType.Group, AccessControlList.LogDelivery, permission);
}
