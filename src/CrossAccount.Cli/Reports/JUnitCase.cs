using System.Xml;

namespace CrossAccount.Cli.Reports;

/// <summary>A test of a JUnit report. It passed unless it failed or was skipped.</summary>
/// <param name="Name">What is tested.</param>
internal sealed record JUnitCase(string Name)
{
    public string? Failure { get; init; }

    public string? Skipped { get; init; }

    public string? Output { get; init; }

    public void Write(XmlWriter xml, string className)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Readable(className));
        xml.WriteAttributeString("name", Readable(Name));
        if (Failure is not null)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", Readable(Failure));
            xml.WriteEndElement();
        }

        if (Skipped is not null)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", Readable(Skipped));
            xml.WriteEndElement();
        }

        if (Output is not null)
        {
            xml.WriteElementString("system-out", Readable(Output));
        }

        xml.WriteEndElement();
    }

    /// <summary>Without characters that XML cannot hold.</summary>
    private static string Readable(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
