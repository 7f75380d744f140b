using System.Xml.Linq;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Tagging;
using CrossAccount.LocalAws.Server.Rest;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Tags of buckets and objects.</summary>
internal static class TaggingOperations
{
    private const string Parameter = "tagging";
    private const string VersionHeader = "x-amz-version-id";

    public static IEnumerable<S3Operation> All =>
    [
        Operation.Bucket("GetBucketTagging", "GET", Parameter, static (request, answer) =>
            request.S3.GetBucketTagging(new(request.Bucket)).Then(tags => answer.Document("Tagging", tags, static (xml, tags) => xml.Tags(tags)))),
        Operation.Bucket("PutBucketTagging", "PUT", Parameter, PutBucket, S3Body.Document),
        Operation.Bucket("DeleteBucketTagging", "DELETE", Parameter, static (request, answer) => request.S3.DeleteBucketTagging(new(request.Bucket)).ThenNothing(answer)),
        Operation.Object("GetObjectTagging", "GET", Parameter, GetObject),
        Operation.Object("PutObjectTagging", "PUT", Parameter, PutObject, S3Body.Document),
        Operation.Object("DeleteObjectTagging", "DELETE", Parameter, DeleteObject),
    ];

    private static AwsError? PutBucket(S3Request request, S3Answer answer) =>
        Read(request, out XElement? list) ?? request.S3.PutBucketTagging(new(request.Bucket, list.Tags())).ThenNothing(answer);

    private static AwsError? GetObject(S3Request request, S3Answer answer) =>
        request.S3.GetObjectTagging(new(request.Bucket, request.Key) { VersionId = request.VersionId }).Then(list =>
        {
            answer.Header(VersionHeader, list.VersionId);
            answer.Document("Tagging", list.Tags, static (xml, tags) => xml.Tags(tags));
        });

    private static AwsError? PutObject(S3Request request, S3Answer answer)
    {
        if (Read(request, out XElement? list) is { } malformed)
        {
            return malformed;
        }

        PutObjectTaggingRequest put = new(request.Bucket, request.Key, list.Tags()) { VersionId = request.VersionId };
        return request.S3.PutObjectTagging(put).Then(tagged => answer.Header(VersionHeader, tagged.VersionId));
    }

    private static AwsError? DeleteObject(S3Request request, S3Answer answer) =>
        request.S3.DeleteObjectTagging(new(request.Bucket, request.Key) { VersionId = request.VersionId }).Then(list =>
        {
            answer.Header(VersionHeader, list.VersionId);
            answer.Status = StatusCodes.Status204NoContent;
        });

    private static AwsError? Read(S3Request request, out XElement? list)
    {
        list = null;
        if (S3Document.Read(request, "Tagging", out XElement document) is { } malformed)
        {
            return malformed;
        }

        list = document.Child("TagSet");
        return list is null ? S3Errors.MalformedXml : null;
    }
}
