using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Multipart;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Lists of uploads in parts, and of their parts.</summary>
internal static class MultipartLists
{
    public static IEnumerable<S3Operation> All =>
    [
        Operation.Object("ListParts", "GET", MultipartOperations.UploadId, ListParts),
        Operation.Bucket("ListMultipartUploads", "GET", "uploads", ListUploads),
    ];

    private static AwsError? ListParts(S3Request request, S3Answer answer)
    {
        ListPartsRequest list = new(request.Bucket, request.Key, MultipartOperations.Id(request))
        {
            MaxParts = request.Number("max-parts"),
            PartNumberMarker = request.Number("part-number-marker") ?? 0,
        };
        return request.Problem ?? request.S3.ListParts(list).Then(page => answer.Document("ListPartsResult", (list, page), static (xml, item) =>
        {
            PartList page = item.page;
            xml.Element("Bucket", page.Upload.Bucket);
            xml.Element("Key", page.Upload.Key);
            xml.Element("UploadId", page.Upload.UploadId);
            xml.Element("PartNumberMarker", item.list.PartNumberMarker);
            xml.Element("NextPartNumberMarker", page.Parts.IsEmpty ? 0 : page.Parts[^1].PartNumber);
            xml.Element("MaxParts", Math.Min(item.list.MaxParts ?? S3Limits.Entries, S3Limits.Entries));
            xml.Element("IsTruncated", page.IsTruncated);
            xml.Each("Part", page.Parts, WritePart);
            xml.Owner("Initiator", page.Upload.Initiator);
            xml.Element("StorageClass", page.Upload.StorageClass);
            xml.Element("ChecksumAlgorithm", page.Upload.ChecksumAlgorithm?.Name());
        }));
    }

    private static void WritePart(XmlAnswer xml, UploadedPart part)
    {
        xml.Element("PartNumber", part.PartNumber);
        xml.Time("LastModified", part.LastModified);
        xml.Element("ETag", part.ETag);
        xml.Number("Size", part.Size);
        xml.Checksum(part.Checksum);
    }

    private static AwsError? ListUploads(S3Request request, S3Answer answer)
    {
        var names = ListNames.Of(request);
        ListMultipartUploadsRequest list = new(request.Bucket)
        {
            Prefix = request.Query["prefix"],
            Delimiter = request.Query["delimiter"],
            MaxUploads = request.Number("max-uploads"),
            KeyMarker = request.Query["key-marker"],
            UploadIdMarker = request.Query["upload-id-marker"],
        };
        return request.Problem ?? names.Problem ?? request.S3.ListMultipartUploads(list).Then(page => answer.Document("ListMultipartUploadsResult", page, (xml, page) =>
        {
            xml.Element("Bucket", list.Bucket);
            xml.Element("KeyMarker", names.Show(list.KeyMarker ?? ""));
            xml.Element("UploadIdMarker", list.UploadIdMarker ?? "");
            xml.Element("NextKeyMarker", names.Show(page.NextKeyMarker));
            xml.Element("NextUploadIdMarker", page.NextUploadIdMarker);
            xml.Element("Prefix", names.Show(list.Prefix ?? ""));
            xml.Element("Delimiter", names.Show(list.Delimiter));
            xml.Element("EncodingType", names.EncodingType);
            xml.Element("MaxUploads", Math.Min(list.MaxUploads ?? S3Limits.Entries, S3Limits.Entries));
            xml.Element("IsTruncated", page.IsTruncated);
            foreach (MultipartUploadSummary upload in page.Uploads)
            {
                xml.Object("Upload", (upload, names), static (xml, item) => WriteUpload(xml, item.names, item.upload));
            }

            names.WriteGroups(xml, page.CommonPrefixes);
        }));
    }

    private static void WriteUpload(XmlAnswer xml, ListNames names, MultipartUploadSummary upload)
    {
        xml.Element("Key", names.Show(upload.Key));
        xml.Element("UploadId", upload.UploadId);
        xml.Owner("Initiator", upload.Initiator);
        xml.Element("StorageClass", upload.StorageClass);
        xml.Time("Initiated", upload.Initiated);
        xml.Element("ChecksumAlgorithm", upload.ChecksumAlgorithm?.Name());
    }
}
