using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CrossAccount.LocalAws.Server.Signatures;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>Writes the XML of an answer, straight into the buffer that is sent.</summary>
internal sealed class XmlAnswer(ArrayBufferWriter<byte> buffer)
{
    /// <summary>The namespace of attributes that instances of XML schemas have.</summary>
    public const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly SearchValues<char> NeedsCare = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code), '&', '<', '>', '"', '\uFFFE', '\uFFFF', .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    /// <summary>The declaration that S3 begins its answers with.</summary>
    public void Declaration() => buffer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8);

    /// <summary>Opens an element, perhaps in a namespace.</summary>
    public void Start(string name, string? xmlns = null)
    {
        buffer.Write("<"u8);
        Plain(name);
        if (xmlns is not null)
        {
            buffer.Write(" xmlns=\""u8);
            Plain(xmlns);
            buffer.Write("\""u8);
        }

        buffer.Write(">"u8);
    }

    /// <summary>Opens an element that says which type of an XML schema it has.</summary>
    public void StartOfType(string name, string type)
    {
        Start($"{name} xmlns:xsi=\"{SchemaInstance}\" xsi:type=\"{type}\"");
    }

    /// <summary>Closes an element.</summary>
    public void End(string name)
    {
        buffer.Write("</"u8);
        Plain(name);
        buffer.Write(">"u8);
    }

    /// <summary>An element with a text; left out when it is null.</summary>
    public void Element(string name, string? value)
    {
        if (value is not null)
        {
            Start(name);
            Text(value);
            End(name);
        }
    }

    /// <summary>An element with a number.</summary>
    public void Element(string name, int value) => Element(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element with <c>true</c> or <c>false</c>.</summary>
    public void Element(string name, bool value) => Element(name, value ? "true" : "false");

    /// <summary>An element with a time in UTC and whole seconds.</summary>
    public void Element(string name, DateTimeOffset value) =>
        Element(name, value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>An element with a policy document, which IAM URL-encodes.</summary>
    public void Document(string name, string document)
    {
        Start(name);
        UriEncoding.Write(document, buffer);
        End(name);
    }

    /// <summary>An element with others in it.</summary>
    public void Object<T>(string name, T value, Action<XmlAnswer, T> write)
    {
        Start(name);
        write(this, value);
        End(name);
    }

    /// <summary>A list: an element with a <c>member</c> for each item.</summary>
    public void List<T>(string name, ImmutableArray<T> items, Action<XmlAnswer, T> write)
    {
        Start(name);
        foreach (T item in items)
        {
            Object("member", item, write);
        }

        End(name);
    }

    /// <summary>A list of texts.</summary>
    public void List(string name, ImmutableArray<string> items) => List(name, items, static (xml, item) => xml.Text(item));

    /// <summary>A text, escaped. What XML cannot hold becomes a replacement character.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int careful = text.IndexOfAny(NeedsCare);
            Plain(careful < 0 ? text : text[..careful]);
            text = careful < 0 ? [] : text[careful..];
            if (!text.IsEmpty)
            {
                text = text[Escape(text)..];
            }
        }
    }

    private int Escape(ReadOnlySpan<char> text)
    {
        if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) == OperationStatus.Done && length == 2)
        {
            Plain(text[..2]);
            return length;
        }

        buffer.Write(rune.Value switch
        {
            '&' => "&amp;"u8,
            '<' => "&lt;"u8,
            '>' => "&gt;"u8,
            '"' => "&quot;"u8,
            '\t' => "&#9;"u8,
            '\n' => "&#10;"u8,
            '\r' => "&#13;"u8,
            _ => "\uFFFD"u8,
        });
        return length;
    }

    private void Plain(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, buffer);
}
