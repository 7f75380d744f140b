using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Pages.Buckets;

/// <summary>Shows the folders of a bucket, and takes files into them.</summary>
internal static class BucketDesk
{
    private const int ObjectsPerPage = 200;

    public static ConsoleAnswer Show(ConsoleRequest request)
    {
        BucketModel model = ListOf(request);
        return PageAnswer.Of<BucketPage>(request, model, model.Error?.HttpStatus ?? StatusCodes.Status200OK);
    }

    public static ConsoleAnswer Upload(ConsoleRequest request)
    {
        string bucket = request.Query("name");
        string prefix = request.Query("prefix");
        if (request.File("file") is not { Length: >= 0 } file)
        {
            return new RedirectAnswer(Links.To("bucket", ("name", bucket), ("prefix", prefix)));
        }

        // Some browsers send the path on their machine along.
        string key = prefix + file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        AwsResult<ObjectHead> result = request.Connect().S3.PutObject(
            new(bucket, key, ContentOf(file), string.IsNullOrEmpty(file.ContentType) ? "binary/octet-stream" : file.ContentType));
        if (result.TryGetValue(out ObjectHead? head, out AwsError? error))
        {
            request.Stay.Say($"{key} was uploaded: {Layout.Words.Bytes(head.ContentLength)}.");
            return new RedirectAnswer(Links.To("bucket", ("name", bucket), ("prefix", prefix)));
        }

        BucketModel model = ListOf(request) with
        {
            Refused = $"{key} was not uploaded",
            Error = error,
            Explanation = error.Decision is null ? null : result.Explain(),
        };
        return PageAnswer.Of<BucketPage>(request, model, error.HttpStatus);
    }

    private static BucketModel ListOf(ConsoleRequest request)
    {
        string bucket = request.Query("name");
        string prefix = request.Query("prefix");
        string after = request.Query("after");
        AwsResult<ObjectList> result = request.Connect().S3.ListObjectsV2(new(bucket)
        {
            Prefix = prefix,
            Delimiter = "/",
            MaxKeys = ObjectsPerPage,
            ContinuationToken = after.Length == 0 ? null : after,
        });
        return result.TryGetValue(out ObjectList? list, out AwsError? error)
            ? new BucketModel(bucket, prefix, list)
            : new BucketModel(bucket, prefix, null)
            {
                Refused = "The bucket may not be listed",
                Error = error,
                Explanation = error.Decision is null ? null : result.Explain(),
            };
    }

    private static byte[] ContentOf(IFormFile file)
    {
        using Stream stream = file.OpenReadStream();
        byte[] content = new byte[file.Length];
        stream.ReadExactly(content);
        return content;
    }
}
