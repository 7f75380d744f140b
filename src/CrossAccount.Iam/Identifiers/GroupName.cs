namespace CrossAccount.Iam.Identifiers;

/// <summary>The name of an IAM group, without its path. A group is a set of users, never a principal of a policy.</summary>
/// <remarks>1 to 128 characters of ASCII letters, digits and <c>_+=,.@-</c>. <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM name requirements</see>.</remarks>
public readonly record struct GroupName
{
    private readonly string? _text;

    private GroupName(string text) => _text = text;

    /// <summary>Reads a group name.</summary>
    public static Parsed<GroupName> TryParse(string? text) =>
        NameRules.CheckName(text, "group name", 1, 128) is { } error ? Parsed<GroupName>.Invalid(error) : Parsed<GroupName>.Valid(new(text!));

    /// <summary>Reads a group name, or throws.</summary>
    /// <exception cref="FormatException">The text is not a group name; the message says which rule it breaks.</exception>
    public static GroupName Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The name as it was written.</summary>
    public override string ToString() => _text ?? "";
}
