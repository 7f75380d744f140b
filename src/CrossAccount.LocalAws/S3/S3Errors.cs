using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.S3;

/// <summary>The errors of S3, in AWS's words.</summary>
internal static class S3Errors
{
    public static AwsError NoSuchBucket { get; } = new("NoSuchBucket", "The specified bucket does not exist", 404);

    public static AwsError NoSuchKey { get; } = new("NoSuchKey", "The specified key does not exist.", 404);

    public static AwsError BucketAlreadyExists { get; } = new(
        "BucketAlreadyExists",
        "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
        409);

    public static AwsError BucketAlreadyOwnedByYou { get; } = new(
        "BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it.", 409);

    public static AwsError BucketNotEmpty { get; } = new("BucketNotEmpty", "The bucket you tried to delete is not empty", 409);

    public static AwsError InvalidBucketName { get; } = new("InvalidBucketName", "The specified bucket is not valid.", 400);

    public static AwsError NoSuchBucketPolicy { get; } = new("NoSuchBucketPolicy", "The bucket policy does not exist", 404);

    public static AwsError NoPublicAccessBlock { get; } = new(
        "NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found", 404);

    public static AwsError NoOwnershipControls { get; } = new(
        "OwnershipControlsNotFoundError", "The bucket ownership controls were not found", 404);

    public static AwsError KeyTooLong { get; } = new("KeyTooLongError", "Your key is too long", 400);

    public static AwsError InvalidContinuationToken { get; } = new("InvalidArgument", "The continuation token provided is incorrect", 400);

    public static AwsError InvalidMaxKeys { get; } = new("InvalidArgument", "Argument maxKeys must be an integer between 0 and 2147483647", 400);
}
