using System.Xml;
using System.Xml.Linq;

namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>Reads the document of a setting; nothing outside it is ever looked up.</summary>
internal static class ConfigurationDocument
{
    private const int Longest = 256 << 10;

    public static XNamespace Namespace { get; } = "http://s3.amazonaws.com/doc/2006-03-01/";

    /// <summary>The root, with all elements in the namespace of S3; null when the text is no such document.</summary>
    public static XElement? Read(string xml, string root)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = Longest,
            IgnoreWhitespace = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), settings);
            XElement element = XElement.Load(reader);
            return element.Name.LocalName == root ? InNamespace(element) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    public static string Write(XElement root) => root.ToString(SaveOptions.DisableFormatting);

    private static XElement InNamespace(XElement element) => new(
        Namespace + element.Name.LocalName,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration || attribute.Name.LocalName != "xmlns"),
        element.Nodes().Select(node => node is XElement child ? InNamespace(child) : node));
}
