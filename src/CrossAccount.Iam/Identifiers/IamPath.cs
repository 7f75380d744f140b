namespace CrossAccount.Iam.Identifiers;

/// <summary>The path of a role, user, group or policy: part of its ARN, but not of a role session's ARN.</summary>
/// <remarks>
/// <c>/</c>, or up to 512 characters that begin and end with <c>/</c> and have ASCII letters, digits and <c>_+=,.@-/</c>
/// between. The default is <see cref="Root"/>.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html">IAM identifiers</see>.
/// </remarks>
public readonly record struct IamPath
{
    private readonly string? _text;

    private IamPath(string text) => _text = text;

    /// <summary>The path <c>/</c>.</summary>
    public static IamPath Root { get; }

    /// <summary>Whether this is <see cref="Root"/>.</summary>
    public bool IsRoot => _text is null;

    /// <summary>Reads a path.</summary>
    public static Parsed<IamPath> TryParse(string? text)
    {
        if (text == "/")
        {
            return Parsed<IamPath>.Valid(Root);
        }

        if (NameRules.Check(text, "path", 1, 512, Characters.Path, "ASCII letters, digits and `_+=,.@-/`") is { } error)
        {
            return Parsed<IamPath>.Invalid(error);
        }

        if (text![0] != '/' || text[^1] != '/')
        {
            return Parsed<IamPath>.Invalid($"the path `{NameRules.Shorten(text)}` must begin and end with `/`, as in `/team/`");
        }

        return text.Contains("//", StringComparison.Ordinal)
            ? Parsed<IamPath>.Invalid($"the path `{NameRules.Shorten(text)}` has an empty part, but needs a name between two `/`")
            : Parsed<IamPath>.Valid(new(text));
    }

    /// <summary>Reads a path, or throws.</summary>
    /// <exception cref="FormatException">The text is not a path; the message says which rule it breaks.</exception>
    public static IamPath Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The path as IAM writes it, <c>/</c> for the root.</summary>
    public override string ToString() => _text ?? "/";
}
