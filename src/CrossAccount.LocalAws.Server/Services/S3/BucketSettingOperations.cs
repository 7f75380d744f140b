using System.Xml.Linq;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>The settings of buckets that decide something.</summary>
internal static class BucketSettingOperations
{
    private const string Versioning = "versioning";
    private const string Encryption = "encryption";
    private const string OwnershipControls = "ownershipControls";
    private const string PublicAccess = "publicAccessBlock";

    public static IEnumerable<S3Operation> All =>
    [
        Operation.Bucket("GetBucketVersioning", "GET", Versioning, GetVersioning),
        Operation.Bucket("PutBucketVersioning", "PUT", Versioning, PutVersioning, S3Body.Document),
        Operation.Bucket("GetBucketEncryption", "GET", Encryption, GetEncryption),
        Operation.Bucket("PutBucketEncryption", "PUT", Encryption, PutEncryption, S3Body.Document),
        Operation.Bucket("DeleteBucketEncryption", "DELETE", Encryption, static (request, answer) => request.S3.DeleteBucketEncryption(new(request.Bucket)).ThenNothing(answer)),
        Operation.Bucket("GetBucketOwnershipControls", "GET", OwnershipControls, GetOwnership),
        Operation.Bucket("PutBucketOwnershipControls", "PUT", OwnershipControls, PutOwnership, S3Body.Document),
        Operation.Bucket("DeleteBucketOwnershipControls", "DELETE", OwnershipControls, static (request, answer) => request.S3.DeleteBucketOwnershipControls(new(request.Bucket)).ThenNothing(answer)),
        Operation.Bucket("GetPublicAccessBlock", "GET", PublicAccess, GetPublicAccessBlock),
        Operation.Bucket("PutPublicAccessBlock", "PUT", PublicAccess, PutPublicAccessBlock, S3Body.Document),
        Operation.Bucket("DeletePublicAccessBlock", "DELETE", PublicAccess, static (request, answer) => request.S3.DeletePublicAccessBlock(new(request.Bucket)).ThenNothing(answer)),
    ];

    private static AwsError? GetVersioning(S3Request request, S3Answer answer) => request.S3.GetBucketVersioning(new(request.Bucket)).Then(status =>
        answer.Document("VersioningConfiguration", status, static (xml, status) => xml.Element("Status", status == VersioningStatus.NeverEnabled ? null : status.ToString())));

    private static AwsError? PutVersioning(S3Request request, S3Answer answer)
    {
        if (S3Document.Read(request, "VersioningConfiguration", out XElement document) is { } malformed)
        {
            return malformed;
        }

        if (document.Text("MfaDelete") == "Enabled")
        {
            return RestErrors.NotImplemented("PutBucketVersioning with MfaDelete");
        }

        VersioningStatus status = document.Text("Status") switch
        {
            "Enabled" => VersioningStatus.Enabled,
            "Suspended" => VersioningStatus.Suspended,
            _ => VersioningStatus.NeverEnabled,
        };
        return request.S3.PutBucketVersioning(new(request.Bucket, status)).ThenEmpty();
    }

    private static AwsError? GetEncryption(S3Request request, S3Answer answer) => request.S3.GetBucketEncryption(new(request.Bucket)).Then(encryption =>
        answer.Document("ServerSideEncryptionConfiguration", encryption, static (xml, encryption) => xml.Object("Rule", encryption, static (xml, encryption) =>
        {
            xml.Object("ApplyServerSideEncryptionByDefault", encryption, static (xml, encryption) =>
            {
                xml.Element("SSEAlgorithm", encryption.SseAlgorithm);
                xml.Element("KMSMasterKeyID", encryption.KmsMasterKeyId);
            });
            xml.Element("BucketKeyEnabled", encryption.BucketKeyEnabled);
        })));

    private static AwsError? PutEncryption(S3Request request, S3Answer answer)
    {
        if (S3Document.Read(request, "ServerSideEncryptionConfiguration", out XElement document) is { } malformed)
        {
            return malformed;
        }

        XElement? rule = document.Child("Rule");
        XElement? standard = rule?.Child("ApplyServerSideEncryptionByDefault");
        return standard?.Text("SSEAlgorithm") is { } algorithm
            ? request.S3.PutBucketEncryption(new(request.Bucket, new(algorithm, standard.Text("KMSMasterKeyID"), rule!.Flag("BucketKeyEnabled")))).ThenEmpty()
            : S3Errors.MalformedXml;
    }

    private static AwsError? GetOwnership(S3Request request, S3Answer answer) => request.S3.GetBucketOwnershipControls(new(request.Bucket)).Then(ownership =>
        answer.Document("OwnershipControls", ownership, static (xml, ownership) => xml.Object("Rule", ownership, static (xml, ownership) => xml.Element("ObjectOwnership", ownership.ToString()))));

    private static AwsError? PutOwnership(S3Request request, S3Answer answer)
    {
        if (S3Document.Read(request, "OwnershipControls", out XElement document) is { } malformed)
        {
            return malformed;
        }

        return document.Child("Rule")?.Text("ObjectOwnership") is { } text && BucketOperations.Ownership(text, out ObjectOwnership ownership) is null
            ? request.S3.PutBucketOwnershipControls(new(request.Bucket, ownership)).ThenEmpty()
            : S3Errors.MalformedXml;
    }

    private static AwsError? GetPublicAccessBlock(S3Request request, S3Answer answer) => request.S3.GetPublicAccessBlock(new(request.Bucket)).Then(block =>
        answer.Document("PublicAccessBlockConfiguration", block, static (xml, block) =>
        {
            xml.Element("BlockPublicAcls", block.BlockPublicAcls);
            xml.Element("IgnorePublicAcls", block.IgnorePublicAcls);
            xml.Element("BlockPublicPolicy", block.BlockPublicPolicy);
            xml.Element("RestrictPublicBuckets", block.RestrictPublicBuckets);
        }));

    private static AwsError? PutPublicAccessBlock(S3Request request, S3Answer answer)
    {
        if (S3Document.Read(request, "PublicAccessBlockConfiguration", out XElement document) is { } malformed)
        {
            return malformed;
        }

        PublicAccessBlock block = new(
            document.Flag("BlockPublicAcls"), document.Flag("IgnorePublicAcls"), document.Flag("BlockPublicPolicy"), document.Flag("RestrictPublicBuckets"));
        return request.S3.PutPublicAccessBlock(new(request.Bucket, block)).ThenEmpty();
    }
}
