using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>What S3's documents write their own way.</summary>
internal static class S3Xml
{
    /// <summary>A time, with the thousandths of a second that S3 always writes.</summary>
    public static void Time(this XmlAnswer xml, string name, DateTimeOffset value) =>
        xml.Element(name, value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    public static void Number(this XmlAnswer xml, string name, long value) => xml.Element(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A list whose items stand side by side, without an element around them.</summary>
    public static void Each<T>(this XmlAnswer xml, string name, ImmutableArray<T> items, Action<XmlAnswer, T> write)
    {
        foreach (T item in items)
        {
            xml.Object(name, item, write);
        }
    }

    public static void Tags(this XmlAnswer xml, ImmutableArray<Tag> tags) => xml.Object("TagSet", tags, static (xml, tags) => xml.Each("Tag", tags, static (xml, tag) =>
    {
        xml.Element("Key", tag.Key);
        xml.Element("Value", tag.Value);
    }));

    /// <summary>A checksum: <c>ChecksumCRC32</c> and its like.</summary>
    public static void Checksum(this XmlAnswer xml, ObjectChecksum? checksum)
    {
        if (checksum is not null)
        {
            xml.Element("Checksum" + checksum.Algorithm.Name(), checksum.Value);
        }
    }

    public static void Owner(this XmlAnswer xml, string name, string id) => xml.Object(name, id, static (xml, id) => xml.Element("ID", id));
}
