using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Tests.Support;

/// <summary>A text and what reading it gives: the same text back, or one error.</summary>
public sealed record ParseCase
{
    private ParseCase(string? text, string? error)
    {
        Text = text;
        Error = error;
    }

    public string? Text { get; }

    public string? Error { get; }

    public static ParseCase Valid(string text) => new(text, null);

    public static ParseCase Invalid(string? text, string error) => new(text, error);

    /// <summary>Checks both doors of a value: the one that gives an error and the one that throws it.</summary>
    public void Check<T>(Func<string?, Parsed<T>> tryParse, Func<string, T> parse)
        where T : struct
    {
        Parsed<T> parsed = tryParse(Text);

        Assert.Equal(Error is null, parsed.IsValid);
        Assert.Equal(Error, parsed.Error);
        if (Error is null)
        {
            Assert.True(parsed.TryGetValue(out T value, out string? none));
            Assert.Null(none);
            Assert.Equal(Text, value.ToString());
            Assert.Equal(value, parse(Text!));
            return;
        }

        Assert.False(parsed.TryGetValue(out T nothing, out string? error));
        Assert.Equal(default, nothing);
        Assert.Equal(Error, error);
        Assert.Equal(Error, Assert.Throws<FormatException>(() => parse(Text!)).Message);
    }

    public override string ToString() => $"{(Error is null ? "valid" : "invalid")} `{Escape(Text)}`";

    private static string Escape(string? text) => text switch
    {
        null => "null",
        { Length: > 40 } => $"{text[..37]}... ({text.Length})",
        _ => string.Concat(text.Select(c => c is > ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:x4}")),
    };
}
