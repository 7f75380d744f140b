using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>All operations of S3, those too that are known and not there.</summary>
internal static class S3Operations
{
    public static IEnumerable<S3Operation> All =>
    [
        .. BucketOperations.All, .. BucketSettingOperations.All, .. ConfigurationOperations.All, .. BucketPolicyOperations.All, .. AclOperations.All,
        .. TaggingOperations.All, .. ListOperations.All, .. ObjectOperations.All, .. ObjectDeletions.All, .. CopyOperations.All, .. MultipartOperations.All,
        .. MultipartLists.All, .. AbsentOperations.All,
    ];
}
