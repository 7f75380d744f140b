using CrossAccount.LocalAws.Server.Rest;
using CrossAccount.LocalAws.Server.Services.S3;

namespace CrossAccount.LocalAws.Server.Tests.S3;

/// <summary>How requests are told apart.</summary>
public sealed class RouteTests
{
    [Theory]
    [InlineData("GET", "Service", "", false, "ListBuckets")]
    [InlineData("GET", "Bucket", "", false, "ListObjects")]
    [InlineData("GET", "Bucket", "list-type=2&prefix=a", false, "ListObjectsV2")]
    [InlineData("GET", "Bucket", "prefix=acl", false, "ListObjects")]
    [InlineData("GET", "Bucket", "versions&prefix=a", false, "ListObjectVersions")]
    [InlineData("GET", "Bucket", "analytics&id=a", false, "GetBucketAnalyticsConfiguration")]
    [InlineData("GET", "Object", "x-id=GetObject", false, "GetObject")]
    [InlineData("GET", "Object", "versionId=a", false, "GetObject")]
    [InlineData("GET", "Object", "partNumber=1", false, "GetObject")]
    [InlineData("GET", "Object", "uploadId=a", false, "ListParts")]
    [InlineData("PUT", "Object", "", false, "PutObject")]
    [InlineData("PUT", "Object", "", true, "CopyObject")]
    [InlineData("PUT", "Object", "partNumber=1&uploadId=a", false, "UploadPart")]
    [InlineData("PUT", "Object", "partNumber=1&uploadId=a", true, "UploadPartCopy")]
    [InlineData("POST", "Object", "uploads", false, "CreateMultipartUpload")]
    [InlineData("POST", "Object", "uploadId=a", false, "CompleteMultipartUpload")]
    [InlineData("POST", "Object", "select&select-type=2", false, "SelectObjectContent")]
    [InlineData("POST", "Bucket", "delete", false, "DeleteObjects")]
    [InlineData("DELETE", "Object", "tagging", false, "DeleteObjectTagging")]
    [InlineData("PATCH", "Object", "", false, null)]
    public void Request_AsksForAnOperation(string method, string level, string query, bool isCopy, string? name) =>
        Assert.Equal(name, S3Routes.Find(method, Enum.Parse<S3Level>(level), new S3Query(query), isCopy)?.Name);

    [Fact]
    public void Operations_HaveTheirNamesOnce() => Assert.Equal(S3Operations.All.Count(), S3Operations.All.Select(operation => operation.Name).Distinct().Count());
}
