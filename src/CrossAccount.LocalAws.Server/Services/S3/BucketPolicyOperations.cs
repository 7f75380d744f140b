using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Policies of buckets.</summary>
internal static class BucketPolicyOperations
{
    public static IEnumerable<S3Operation> All =>
    [
        Operation.Bucket("GetBucketPolicy", "GET", "policy", static (request, answer) =>
            request.S3.GetBucketPolicy(new(request.Bucket)).Then(policy => answer.Text("application/json", policy))),
        Operation.Bucket("PutBucketPolicy", "PUT", "policy", Put, S3Body.Document),
        Operation.Bucket("DeleteBucketPolicy", "DELETE", "policy", static (request, answer) => request.S3.DeleteBucketPolicy(new(request.Bucket)).ThenNothing(answer)),
        Operation.Bucket("GetBucketPolicyStatus", "GET", "policyStatus", static (request, answer) =>
            request.S3.GetBucketPolicyStatus(new(request.Bucket)).Then(status =>
                answer.Document("PolicyStatus", status, static (xml, status) => xml.Element("IsPublic", status.IsPublic)))),
    ];

    private static AwsError? Put(S3Request request, S3Answer answer) =>
        S3Document.ReadText(request, out string policy) is { } wrong ? wrong : request.S3.PutBucketPolicy(new(request.Bucket, policy)).ThenNothing(answer);
}
