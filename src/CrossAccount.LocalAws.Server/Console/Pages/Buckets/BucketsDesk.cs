using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;

namespace CrossAccount.LocalAws.Server.Console.Pages.Buckets;

/// <summary>Lists buckets.</summary>
internal static class BucketsDesk
{
    public static ConsoleAnswer Show(ConsoleRequest request)
    {
        AwsResult<ImmutableArray<Bucket>> result = request.Connect().S3.ListBuckets();
        return result.TryGetValue(out ImmutableArray<Bucket> buckets, out AwsError? error)
            ? PageAnswer.Of<BucketsPage>(request, new BucketsModel(buckets, null, null))
            : PageAnswer.Of<BucketsPage>(request, new BucketsModel([], error, error.Decision is null ? null : result.Explain()), error.HttpStatus);
    }
}
