using System.Text;
using CrossAccount.Iam.Parsing;
using static CrossAccount.Iam.Tests.Parsing.DiagnosticRow;

namespace CrossAccount.Iam.Tests.Parsing;

public sealed partial class PolicyParserTests
{
    private const string Mend = "mend the JSON at this place";

    public static TheoryData<DiagnosticRow> JsonRows =>
    [
        new("¦", Syntax("it is empty")),
        new(" \r\n\t¦", Syntax("it is empty")),
        new("{¦", Syntax("expected depth to be zero at the end of the JSON payload, there is an open JSON object or array that should be closed")),
        new("{ \"Version\": \"2012-10-17\",\n ¦}", Syntax("the JSON object contains a trailing comma at the end which is not supported in this mode, change the reader options")),
        new("{}\n ¦x", Syntax("`x` is invalid after a single JSON value, expected end of data")),
        new("{¦'Version': 1}", Syntax("`'` is an invalid start of a property name, expected a `\"`")),
        new("{ ¦// why\n}", Syntax("`/` is invalid after a value, expected either `,`, `}`, or `]`")),
        new("{\"Version\": ¦NaN}", Syntax("`N` is an invalid start of a value")),
        new("{\"Version\": n¦ope, \"secret\": 1}", Syntax("there is an invalid JSON literal, expected the literal `null`")),
        new("{\"Version\": \"2012¦", Syntax("expected end of string, but instead reached end of data")),
        new("{\"Version\": \"a¦\tb\"}", Syntax("`0x09` is invalid within a JSON string, the string should be correctly escaped")),
        new("{\"ü\": ¦u}", Syntax("`u` is an invalid start of a value")),
        new(
            """{"Version": "2012-10-17", "Statement": {"Sid": ¦"\ud800"}}""",
            new Expected("json-syntax", "$", "the text has an escape for half of a surrogate pair", "write the character itself, or both halves")),
        new(
            """{ ¦"\udc00x": 1 }""",
            new Expected("json-syntax", "$", "the text has an escape for half of a surrogate pair", "write the character itself, or both halves")),
        new("¦\uFEFF{}", new Expected("json-syntax", "$", "the text begins with a byte order mark", "save it as UTF-8 without one")),
        new(
            new string('[', 16) + "¦[",
            new Expected("too-deep", "$", "the text nests more than 16 levels deep", "write a policy, which nests seven")),
        new(
            """{"Statement":{"Effect":"Allow","Action":"a:b","Condition":""" + string.Concat(Enumerable.Repeat("{\"k\":", 14)) + "¦{",
            new Expected("too-deep", "$", "the text nests more than 16 levels deep", "write a policy, which nests seven")),
    ];

    [Theory]
    [MemberData(nameof(JsonRows))]
    public void Parse_NoJson_SaysWhereAndWhy(DiagnosticRow row) => row.Check();

    [Theory]
    [InlineData(new byte[] { 0xFF }, 1, 1)]
    [InlineData(new byte[] { (byte)'{', (byte)'\n', (byte)'"', 0xC3, 0x28, (byte)'"' }, 2, 2)]
    [InlineData(new byte[] { (byte)'"', 0xC3, 0xBC, 0xED, 0xA0, 0x80, (byte)'"' }, 1, 3)]
    [InlineData(new byte[] { (byte)'"', 0xC0, 0x80, (byte)'"' }, 1, 2)]
    [InlineData(new byte[] { (byte)'"', 0xF4, 0x90, 0x80, 0x80, (byte)'"' }, 1, 2)]
    [InlineData(new byte[] { (byte)'"', 0xE2, 0x82 }, 1, 2)]
    public void Parse_InvalidUtf8_SaysWhere(byte[] utf8, int line, int column)
    {
        ParseResult result = PolicyParser.Parse(utf8);

        Assert.Null(result.Document);
        Assert.Equal([new Diagnostic("json-syntax", "$", line, column, "the text is not valid UTF-8", "save it as UTF-8")], result.Diagnostics.ToArray());
    }

    [Fact]
    public void Parse_ByteOrderMarkInBytes_IsRefused()
    {
        ParseResult result = PolicyParser.Parse([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Minimal)]);

        Diagnostic only = Assert.Single(result.Diagnostics);
        Assert.Equal("line 1, column 1 ($): the text begins with a byte order mark; save it as UTF-8 without one", only.ToString());
    }

    [Fact]
    public void Parse_CarriageReturns_CountLinesByLineFeeds()
    {
        ParseResult result = PolicyParser.Parse("{\r\n  \"Version\": \"2012-10-17\",\r\n  \"Statements\": []\r\n}");

        Assert.Equal([(1, 1), (3, 3)], result.Diagnostics.Select(d => (d.Line, d.Column)));
    }

    [Fact]
    public void Parse_ColumnsAfterOtherCharacters_CountCharactersNotBytes()
    {
        ParseResult result = PolicyParser.Parse("{ \"Id\": \"äöü\U0001F600\", \"x\": 1, \"Statement\": [] }");

        Assert.Equal([(1, 18), (1, 39)], result.Diagnostics.Select(d => (d.Line, d.Column)));
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => PolicyParser.Parse((string)null!));

    private static Expected Syntax(string why) => new("json-syntax", "$", $"the text is not JSON: {why}", Mend);
}
