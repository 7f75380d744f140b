using System.Collections.Immutable;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.Export;

/// <summary>Reads what <c>aws s3api list-buckets</c> prints.</summary>
internal static class BucketsReader
{
    public static ImmutableArray<Bucket> Read(ExportFile? file, ProblemList problems)
    {
        List<Bucket>? buckets = file is null ? null : ExportDocument.Read(file, problems, root =>
        {
            root.IsObject("Buckets", "Owner", "Prefix", "ContinuationToken");
            return root.Element.ValueKind == System.Text.Json.JsonValueKind.Object ? root.Items("Buckets").Select(Bucket).ToList() : [];
        });
        return buckets is null ? [] : [.. buckets];
    }

    private static Bucket Bucket(ExportNode node)
    {
        if (!node.IsObject("Name", "CreationDate", "BucketRegion", "BucketArn"))
        {
            return new("", default, BucketRules.DefaultRegion);
        }

        string name = node.Text("Name");
        if (name.Length > 0 && !BucketRules.IsName(name))
        {
            node.Field("Name").Report($"`{name}` is not a bucket name", "write 3 to 63 lowercase letters, digits, `.` and `-`");
        }

        return new(name, node.Time("CreationDate"), node.OptionalText("BucketRegion") ?? BucketRules.DefaultRegion);
    }
}
