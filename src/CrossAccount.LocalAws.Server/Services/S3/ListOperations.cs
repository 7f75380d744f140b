using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Lists of objects and versions.</summary>
internal static class ListOperations
{
    public static IEnumerable<S3Operation> All =>
    [
        Operation.Bucket("ListObjects", "GET", "", ListObjects),
        Operation.Bucket("ListObjectsV2", "GET", "list-type", ListObjectsV2),
        Operation.Bucket("ListObjectVersions", "GET", "versions", ListVersions),
    ];

    private static AwsError? ListObjects(S3Request request, S3Answer answer)
    {
        var names = ListNames.Of(request);
        string? marker = request.Query["marker"];
        ListObjectsRequest list = new(request.Bucket)
        {
            Prefix = request.Query["prefix"],
            Delimiter = request.Query["delimiter"],
            MaxKeys = request.Number("max-keys"),
            StartAfter = marker,
        };
        return request.Problem ?? names.Problem ?? request.S3.ListObjects(list).Then(page => answer.Document("ListBucketResult", page, (xml, page) =>
        {
            WriteQuestion(xml, names, list.Bucket, list.Prefix, list.Delimiter, list.MaxKeys);
            xml.Element("Marker", names.Show(marker ?? ""));
            xml.Element("NextMarker", list.Delimiter is null ? null : names.Show(page.NextMarker));
            xml.Element("IsTruncated", page.IsTruncated);
            WriteObjects(xml, names, page, withOwner: false);
        }));
    }

    private static AwsError? ListObjectsV2(S3Request request, S3Answer answer)
    {
        var names = ListNames.Of(request);
        ListObjectsRequest list = new(request.Bucket)
        {
            Prefix = request.Query["prefix"],
            Delimiter = request.Query["delimiter"],
            MaxKeys = request.Number("max-keys"),
            StartAfter = request.Query["start-after"],
            ContinuationToken = request.Query["continuation-token"],
        };
        return request.Problem ?? names.Problem ?? request.S3.ListObjectsV2(list).Then(page => answer.Document("ListBucketResult", page, (xml, page) =>
        {
            WriteQuestion(xml, names, list.Bucket, list.Prefix, list.Delimiter, list.MaxKeys);
            xml.Element("StartAfter", names.Show(list.StartAfter));
            xml.Element("ContinuationToken", list.ContinuationToken);
            xml.Element("NextContinuationToken", page.NextContinuationToken);
            xml.Element("KeyCount", page.KeyCount);
            xml.Element("IsTruncated", page.IsTruncated);
            WriteObjects(xml, names, page, withOwner: false);
        }));
    }

    private static AwsError? ListVersions(S3Request request, S3Answer answer)
    {
        var names = ListNames.Of(request);
        ListObjectVersionsRequest list = new(request.Bucket)
        {
            Prefix = request.Query["prefix"],
            Delimiter = request.Query["delimiter"],
            MaxKeys = request.Number("max-keys"),
            KeyMarker = NotEmpty(request.Query["key-marker"]),
            VersionIdMarker = NotEmpty(request.Query["version-id-marker"]),
        };
        return request.Problem ?? names.Problem ?? request.S3.ListObjectVersions(list).Then(page => answer.Document("ListVersionsResult", page, (xml, page) =>
        {
            WriteQuestion(xml, names, list.Bucket, list.Prefix, list.Delimiter, list.MaxKeys);
            xml.Element("KeyMarker", names.Show(list.KeyMarker ?? ""));
            xml.Element("VersionIdMarker", list.VersionIdMarker ?? "");
            xml.Element("NextKeyMarker", names.Show(page.NextKeyMarker));
            xml.Element("NextVersionIdMarker", page.NextVersionIdMarker);
            xml.Element("IsTruncated", page.IsTruncated);
            foreach (ObjectVersionSummary version in page.Versions)
            {
                xml.Object(version.IsDeleteMarker ? "DeleteMarker" : "Version", (version, names), static (xml, item) => WriteVersion(xml, item.names, item.version));
            }

            names.WriteGroups(xml, page.CommonPrefixes);
        }));
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static void WriteQuestion(XmlAnswer xml, ListNames names, string bucket, string? prefix, string? delimiter, int? maxKeys)
    {
        xml.Element("Name", bucket);
        xml.Element("Prefix", names.Show(prefix ?? ""));
        xml.Element("Delimiter", names.Show(delimiter));
        xml.Element("MaxKeys", Math.Min(maxKeys ?? S3Limits.Entries, S3Limits.Entries));
        xml.Element("EncodingType", names.EncodingType);
    }

    private static void WriteObjects(XmlAnswer xml, ListNames names, ObjectList page, bool withOwner)
    {
        foreach (ObjectSummary item in page.Contents)
        {
            xml.Object("Contents", (item, names), static (xml, entry) =>
            {
                xml.Element("Key", entry.names.Show(entry.item.Key));
                xml.Time("LastModified", entry.item.LastModified);
                xml.Element("ETag", entry.item.ETag);
                xml.Number("Size", entry.item.Size);
                xml.Element("StorageClass", entry.item.StorageClass);
            });
        }

        names.WriteGroups(xml, page.CommonPrefixes);
    }

    private static void WriteVersion(XmlAnswer xml, ListNames names, ObjectVersionSummary version)
    {
        xml.Element("Key", names.Show(version.Key));
        xml.Element("VersionId", version.VersionId);
        xml.Element("IsLatest", version.IsLatest);
        xml.Time("LastModified", version.LastModified);
        if (!version.IsDeleteMarker)
        {
            xml.Element("ETag", version.ETag);
            xml.Number("Size", version.Size);
            xml.Element("StorageClass", version.StorageClass);
        }
    }
}
