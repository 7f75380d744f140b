using System.Buffers;
using System.Text;
using System.Xml.Linq;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Tests.Query;

public class XmlAnswerTests
{
    [Theory]
    [InlineData("plain é 漢 😀", "plain é 漢 😀")]
    [InlineData("<a & \"b\">", "&lt;a &amp; &quot;b&quot;&gt;")]
    [InlineData("tab\tline\r\n", "tab&#9;line&#13;&#10;")]
    [InlineData("\u0000\u0001\uFFFE\uFFFF", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    public void Text_IsEscaped(string text, string expected) => Assert.Equal(expected, Write(xml => xml.Text(text)));

    [Fact]
    public void Text_HalfOfASurrogatePair_IsReplaced() =>
        Assert.Equal("a\uFFFDb\uFFFD", Write(xml => xml.Text(new string(['a', '\uD83D', 'b', '\uDE00']))));

    [Fact]
    public void Text_OfEveryCharacter_IsGoodXml()
    {
        string all = string.Concat(Enumerable.Range(0, 0x10000).Select(code => (char)code));

        Assert.Equal(0x10000, XElement.Parse(Write(xml => xml.Element("a", all))).Value.Length);
    }

    [Fact]
    public void Elements_HaveAwsFormats()
    {
        Assert.Equal("<N>-5</N><B>true</B><D>2026-06-01T12:00:00Z</D>", Write(xml =>
        {
            xml.Element("N", -5);
            xml.Element("B", true);
            xml.Element("D", new DateTimeOffset(2026, 6, 1, 14, 0, 0, TimeSpan.FromHours(2)));
            xml.Element("Nothing", null);
        }));
        Assert.Equal("<P>%7B%22a%22%3A%20%22b%2Fc%22%7D</P>", Write(xml => xml.Document("P", "{\"a\": \"b/c\"}")));
        Assert.Equal("<L><member>x</member><member>&lt;</member></L><E></E>", Write(xml =>
        {
            xml.List("L", ["x", "<"]);
            xml.List("E", []);
        }));
    }

    private static string Write(Action<XmlAnswer> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(new XmlAnswer(buffer));
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
