using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Reads the documents of requests. Clients write them with S3's namespace and without.</summary>
internal static class S3Document
{
    private const int MostDepth = 32;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Reads the body as a document with a root of that name.</summary>
    public static AwsError? Read(S3Request request, string root, out XElement document)
    {
        document = null!;
        if (Check(request) is { } wrong)
        {
            return wrong;
        }

        try
        {
            byte[] body = request.Body.Bytes.ToArray();
            if (IsTooDeep(body))
            {
                return S3Errors.MalformedXml;
            }

            using XmlReader reader = Open(body);
            document = XElement.Load(reader);
        }
        catch (XmlException)
        {
            return S3Errors.MalformedXml;
        }

        return document.Name.LocalName == root ? null : S3Errors.MalformedXml;
    }

    private static XmlReader Open(byte[] body) => XmlReader.Create(new MemoryStream(body, writable: false), Settings);

    /// <summary>No document of S3 is deep, and to build a tree takes time with the square of its depth.</summary>
    private static bool IsTooDeep(byte[] body)
    {
        using XmlReader reader = Open(body);
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the body as text.</summary>
    public static AwsError? ReadText(S3Request request, out string text)
    {
        text = Encoding.UTF8.GetString(request.Body.Bytes.Span).TrimStart('\uFEFF');
        return Check(request);
    }

    public static XElement? Child(this XElement element, string name)
    {
        foreach (XElement child in element.Elements())
        {
            if (child.Name.LocalName == name)
            {
                return child;
            }
        }

        return null;
    }

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    /// <summary>The text of a child; null when it is not there.</summary>
    public static string? Text(this XElement element, string name) => element.Child(name)?.Value.Trim();

    public static bool Flag(this XElement element, string name) => element.Text(name) == "true";

    public static ImmutableArray<Tag> Tags(this XElement? list) =>
        list is null ? [] : [.. list.Children("Tag").Select(tag => new Tag(tag.Text("Key") ?? "", tag.Child("Value")?.Value ?? ""))];

    /// <summary>Whether the document arrived as it was sent, when the client said how to tell.</summary>
    private static AwsError? Check(S3Request request)
    {
        ObjectChecksum? claimed = ChecksumHeaders.Read(request);
        string? md5 = request.Header("Content-MD5");
        return request.Problem ?? (claimed is null && md5 is null ? null : Payload.Of(request.Body.Bytes, int.MaxValue, claimed, md5).Error);
    }
}
