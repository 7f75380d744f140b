using CrossAccount.Iam.Parsing;

namespace CrossAccount.Iam.Tests.Parsing;

/// <summary>
/// A text that is not a policy and what the parser says of it. Each <c>¦</c> in the text marks the place of one diagnostic and is
/// taken out before parsing, so that lines and columns are not counted by hand.
/// </summary>
public sealed record DiagnosticRow(string Marked, params DiagnosticRow.Expected[] Diagnostics)
{
    private const char Mark = '¦';

    public string Text => Marked.Replace(Mark.ToString(), "", StringComparison.Ordinal);

    /// <summary>A row about one statement of a document that is otherwise in order.</summary>
    public static DiagnosticRow InStatement(string statement, params Expected[] diagnostics) =>
        new($"{{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {statement}\n  ]\n}}", diagnostics);

    /// <summary>A row about an element of a statement that is otherwise in order.</summary>
    public static DiagnosticRow InAllow(string elements, params Expected[] diagnostics) =>
        InStatement($$"""{ "Effect": "Allow", "Action": "s3:GetObject", {{elements}} }""", diagnostics);

    /// <summary>A row about the conditions of a statement that is otherwise in order.</summary>
    public static DiagnosticRow InCondition(string condition, params Expected[] diagnostics) =>
        InAllow($$""" "Resource": "*", "Condition": {{condition}}""", diagnostics);

    public void Check()
    {
        ParseResult result = PolicyParser.Parse(Text);

        Assert.Null(result.Document);
        Assert.False(result.TryGetDocument(out _));
        var expected = Diagnostics.Zip(Places(), (d, place) => new Diagnostic(d.Code, d.Path, place.Line, place.Column, d.Message, d.Help)).ToArray();
        Assert.Equal(Diagnostics.Length, expected.Length);
        Assert.Equal(expected, result.Diagnostics.Select(d => d with { Subject = null }).ToArray());
        string message = Assert.Throws<FormatException>(result.DocumentOrThrow).Message;
        Assert.Equal(string.Join('\n', expected.Select(d => $"line {d.Line}, column {d.Column} ({d.Path}): {d.Message}; {d.Help}")), message);
    }

    public override string ToString() => Marked.ReplaceLineEndings(" ");

    private IEnumerable<(int Line, int Column)> Places()
    {
        int line = 1;
        int column = 1;
        foreach (char character in Marked)
        {
            if (character == Mark)
            {
                yield return (line, column);
            }
            else
            {
                (line, column) = character == '\n' ? (line + 1, 1) : (line, column + 1);
            }
        }
    }

    public sealed record Expected(string Code, string Path, string Message, string Help);
}
