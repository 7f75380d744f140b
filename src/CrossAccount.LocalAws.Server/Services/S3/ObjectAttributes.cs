using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Writes the answer of <c>GetObjectAttributes</c>.</summary>
internal static class ObjectAttributes
{
    public static void Write(XmlAnswer xml, ObjectHead head, HashSet<string> wanted)
    {
        xml.Element("ETag", wanted.Contains("ETag") ? head.ETag.Trim('"') : null);
        if (wanted.Contains("Checksum") && head.Checksum is { } checksum)
        {
            xml.Object("Checksum", checksum, static (xml, checksum) =>
            {
                xml.Checksum(checksum);
                xml.Element("ChecksumType", checksum.Type.Name());
            });
        }

        if (wanted.Contains("ObjectParts") && !head.Parts.Items.IsEmpty)
        {
            xml.Object("ObjectParts", head.Parts, static (xml, parts) =>
            {
                xml.Element("IsTruncated", false);
                xml.Element("PartsCount", parts.Items.Length);
                xml.Each("Part", parts.Items, static (xml, part) =>
                {
                    xml.Checksum(part.Checksum);
                    xml.Element("PartNumber", part.PartNumber);
                    xml.Number("Size", part.Size);
                });
            });
        }

        xml.Element("StorageClass", wanted.Contains("StorageClass") ? head.Properties.StorageClass : null);
        if (wanted.Contains("ObjectSize"))
        {
            xml.Number("ObjectSize", head.ContentLength);
        }
    }
}
