using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.S3;

/// <summary>The errors of S3, in AWS's words.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html">Error responses</see>.</remarks>
internal static class S3Errors
{
    public static AwsError NoSuchBucket { get; } = new("NoSuchBucket", "The specified bucket does not exist", 404);

    public static AwsError NoSuchKey { get; } = new("NoSuchKey", "The specified key does not exist.", 404);

    public static AwsError NoSuchVersion { get; } = new("NoSuchVersion", "The specified version does not exist.", 404);

    public static AwsError InvalidVersionId { get; } = InvalidArgument("Invalid version id specified");

    public static AwsError NoSuchUpload { get; } = new(
        "NoSuchUpload", "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.", 404);

    public static AwsError BucketAlreadyExists { get; } = new(
        "BucketAlreadyExists",
        "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
        409);

    public static AwsError BucketAlreadyOwnedByYou { get; } = new(
        "BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it.", 409);

    public static AwsError BucketNotEmpty { get; } = new("BucketNotEmpty", "The bucket you tried to delete is not empty", 409);

    public static AwsError VersionedBucketNotEmpty { get; } = new(
        "BucketNotEmpty", "The bucket you tried to delete is not empty. You must delete all versions in the bucket.", 409);

    public static AwsError InvalidBucketName { get; } = new("InvalidBucketName", "The specified bucket is not valid.", 400);

    public static AwsError NoSuchBucketPolicy { get; } = new("NoSuchBucketPolicy", "The bucket policy does not exist", 404);

    public static AwsError NoPublicAccessBlock { get; } = new(
        "NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found", 404);

    public static AwsError NoOwnershipControls { get; } = new(
        "OwnershipControlsNotFoundError", "The bucket ownership controls were not found", 404);

    public static AwsError NoSuchTagSet { get; } = new("NoSuchTagSet", "The TagSet does not exist", 404);

    public static AwsError KeyTooLong { get; } = new("KeyTooLongError", "Your key is too long", 400);

    public static AwsError MetadataTooLarge { get; } = new(
        "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size", 400);

    public static AwsError InvalidContinuationToken { get; } = InvalidArgument("The continuation token provided is incorrect");

    public static AwsError InvalidMaxKeys { get; } = InvalidArgument("Argument maxKeys must be an integer between 0 and 2147483647");

    public static AwsError InvalidStorageClass { get; } = new("InvalidStorageClass", "The storage class you specified is not valid", 400);

    public static AwsError InvalidEncryption { get; } = InvalidArgument("The encryption method specified is not supported");

    public static AwsError InvalidDigest { get; } = new("InvalidDigest", "The Content-MD5 you specified was invalid.", 400);

    public static AwsError BadMd5 { get; } = new("BadDigest", "The Content-MD5 you specified did not match what we received.", 400);

    public static AwsError NotModified { get; } = new("NotModified", "Not Modified", 304);

    public static AwsError PreconditionFailed { get; } = new(
        "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412);

    public static AwsError InvalidRange { get; } = new("InvalidRange", "The requested range is not satisfiable", 416);

    public static AwsError InvalidPartNumber { get; } = new("InvalidPartNumber", "The requested partnumber is not satisfiable", 416);

    public static AwsError PartNumberOutOfRange { get; } = InvalidArgument("Part number must be an integer between 1 and 10000, inclusive");

    public static AwsError InvalidPart { get; } = new(
        "InvalidPart",
        "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
        400);

    public static AwsError InvalidPartOrder { get; } = new(
        "InvalidPartOrder", "The list of parts was not in ascending order. Parts must be ordered by part number.", 400);

    public static AwsError EntityTooSmall { get; } = new("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", 400);

    public static AwsError MalformedXml { get; } = new(
        "MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema", 400);

    public static AwsError MethodNotAllowed { get; } = new("MethodNotAllowed", "The specified method is not allowed against this resource.", 405);

    public static AwsError AclNotSupported { get; } = new("AccessControlListNotSupported", "The bucket does not allow ACLs", 400);

    public static AwsError AclWithOwnership { get; } = new(
        "InvalidBucketAclWithObjectOwnership", "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting", 400);

    public static AwsError CopyOntoItself { get; } = InvalidRequest(
        "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.");

    public static AwsError CopyTooLarge { get; } = InvalidRequest(
        "The specified copy source is larger than the maximum allowable size for a copy source: " + S3Limits.PutBytes);

    public static AwsError TooManyObjectTags { get; } = new("BadRequest", $"Object tags cannot be greater than {S3Limits.ObjectTags}", 400);

    public static AwsError TooManyBucketTags { get; } = new("BadRequest", "Bucket tag count cannot be greater than 50", 400);

    public static AwsError EntityTooLarge(long size, long maximum) => new(
        "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", 400)
    {
        Help = $"the upload has {size} bytes, but here it may have at most {maximum}",
    };

    public static AwsError BadChecksum(ChecksumAlgorithm algorithm) => new(
        "BadDigest", $"The {algorithm.Name()} you specified did not match the calculated checksum.", 400);

    public static AwsError InvalidChecksumHeader(ChecksumAlgorithm algorithm) =>
        InvalidRequest($"Value for x-amz-checksum-{algorithm.Name().ToLowerInvariant()} header is invalid.");

    public static AwsError InvalidTag(string message) => new("InvalidTag", message, 400);

    public static AwsError InvalidArgument(string message) => new("InvalidArgument", message, 400);

    public static AwsError InvalidRequest(string message) => new("InvalidRequest", message, 400);

    public static AwsError InvalidBucketState(string message) => new("InvalidBucketState", message, 409);

    public static AwsError NotFound(string code, string message) => new(code, message, 404);
}
