using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Settings;

namespace CrossAccount.Cli.Rehearsal.Cloud.Handlers;

/// <summary>The settings of a bucket, each a resource of its own. They go away with the bucket.</summary>
/// <param name="type">The type.</param>
/// <param name="what">What is set, for people.</param>
/// <param name="put">The call that sets it.</param>
internal sealed class BucketSettingHandler(string type, string what, Func<LocalClient, string, ResourceInputs, AwsResult<Done>> put) : ResourceHandler(type)
{
    public static IEnumerable<BucketSettingHandler> All { get; } =
    [
        new("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", "public access block", (client, bucket, inputs) =>
            client.S3.PutPublicAccessBlock(new(bucket, new(
                inputs.Flag("blockPublicAcls"), inputs.Flag("ignorePublicAcls"), inputs.Flag("blockPublicPolicy"), inputs.Flag("restrictPublicBuckets"))))),
        new("aws:s3/bucketOwnershipControls:BucketOwnershipControls", "ownership controls", (client, bucket, inputs) =>
            Enum.TryParse(inputs.Within("rule").Text("objectOwnership"), out ObjectOwnership ownership)
                ? client.S3.PutBucketOwnershipControls(new(bucket, ownership))
                : Unknown("objectOwnership")),
        new("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", "encryption", (client, bucket, inputs) =>
            client.S3.PutBucketEncryption(new(bucket, new(
                inputs.First("rules").Within("applyServerSideEncryptionByDefault").Text("sseAlgorithm"))))),
        new("aws:s3/bucketVersioning:BucketVersioning", "versioning", (client, bucket, inputs) =>
            Enum.TryParse(inputs.Within("versioningConfiguration").Text("status"), out VersioningStatus status)
                ? client.S3.PutBucketVersioning(new(bucket, status))
                : Unknown("status")),
    ];

    public override AwsResult<CreatedResource> Create(ResourceInputs inputs, LocalClient provider)
    {
        string bucket = inputs.Text("bucket");
        return put(provider, bucket, inputs).Error is { } error
            ? error
            : new CreatedResource(bucket, $"{what} of {bucket}", NoOutputs, () => null);
    }

    private static AwsError Unknown(string input) => new("MalformedXML", $"The value of `{input}` is not known.", 400);
}
