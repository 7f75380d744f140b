using System.Collections.Immutable;
using System.Xml.Linq;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Buckets themselves.</summary>
internal static class BucketOperations
{
    private const int MostBuckets = 10_000;

    public static IEnumerable<S3Operation> All =>
    [
        Operation.Service("ListBuckets", "GET", List),
        Operation.Bucket("CreateBucket", "PUT", "", Create, S3Body.Document),
        Operation.Bucket("DeleteBucket", "DELETE", "", static (request, answer) => request.S3.DeleteBucket(new(request.Bucket)).ThenNothing(answer)),
        Operation.Bucket("HeadBucket", "HEAD", "", Head),
        Operation.Bucket("GetBucketLocation", "GET", "location", GetLocation),
    ];

    private static AwsError? List(S3Request request, S3Answer answer)
    {
        int most = request.Number("max-buckets") ?? MostBuckets;
        if (request.Problem is null && most is < 1 or > MostBuckets)
        {
            request.Problem = S3Errors.InvalidArgument("Argument max-buckets must be an integer between 1 and 10000");
        }

        string? prefix = request.Query["prefix"];
        string? region = request.Query["bucket-region"];
        string? after = request.Query["continuation-token"];
        return request.Problem ?? request.S3.ListBuckets().Then(all =>
        {
            List<Bucket> found = [.. all
                .Where(bucket => bucket.Name.StartsWith(prefix ?? "", StringComparison.Ordinal) && (region is null || bucket.Region == region))
                .Where(bucket => string.CompareOrdinal(bucket.Name, after) > 0)];
            ImmutableArray<Bucket> page = [.. found.Take(most)];
            answer.Document("ListAllMyBucketsResult", (Page: page, Prefix: prefix, Next: page.Length < found.Count ? page[^1].Name : null), static (xml, list) =>
            {
                xml.Object("Buckets", list.Page, static (xml, page) => xml.Each("Bucket", page, static (xml, bucket) =>
                {
                    xml.Element("Name", bucket.Name);
                    xml.Time("CreationDate", bucket.CreationDate);
                    xml.Element("BucketRegion", bucket.Region);
                }));
                xml.Element("Prefix", list.Prefix);
                xml.Element("ContinuationToken", list.Next);
            });
        });
    }

    private static AwsError? Create(S3Request request, S3Answer answer)
    {
        if (Ownership(request.Header("x-amz-object-ownership"), out ObjectOwnership ownership) is { } unknown)
        {
            return unknown;
        }

        XElement? configuration = null;
        if (request.Body.Bytes.Length > 0 && S3Document.Read(request, "CreateBucketConfiguration", out configuration) is { } malformed)
        {
            return malformed;
        }

        CreateBucketRequest create = new(request.Bucket, RegionOf(configuration?.Text("LocationConstraint")))
        {
            Acl = request.Header("x-amz-acl"),
            ObjectOwnership = ownership,
            ObjectLockEnabled = request.Flag("x-amz-bucket-object-lock-enabled"),
            Tags = configuration?.Child("Tags").Tags() ?? [],
        };
        return request.S3.CreateBucket(create).Then(bucket => answer.Header("Location", "/" + bucket.Name));
    }

    public static AwsError? Ownership(string? text, out ObjectOwnership ownership)
    {
        ownership = default;
        bool isKnown = text is null || (Enum.TryParse(text, out ownership) && ownership.ToString() == text);
        return isKnown ? null : S3Errors.InvalidArgument("Invalid x-amz-object-ownership header: " + text);
    }

    private static string RegionOf(string? constraint) => constraint switch
    {
        null or "" => BucketRules.DefaultRegion,
        "EU" => "eu-west-1",
        _ => constraint.Length <= 64 ? constraint : BucketRules.DefaultRegion,
    };

    private static AwsError? Head(S3Request request, S3Answer answer) => request.S3.HeadBucket(new(request.Bucket)).Then(bucket =>
    {
        answer.Header("x-amz-bucket-region", bucket.Region);
        answer.Header("x-amz-access-point-alias", "false");
        answer.Text("application/xml", "");
    });

    private static AwsError? GetLocation(S3Request request, S3Answer answer) => request.S3.GetBucketLocation(new(request.Bucket)).Then(region =>
        answer.Document("LocationConstraint", region, static (xml, region) => xml.Text(region == BucketRules.DefaultRegion ? "" : region)));
}
