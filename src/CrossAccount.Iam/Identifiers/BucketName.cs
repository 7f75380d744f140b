using System.Text.RegularExpressions;

namespace CrossAccount.Iam.Identifiers;

/// <summary>The name of a general purpose bucket of S3, unique in its partition.</summary>
/// <remarks>
/// 3 to 63 characters of lowercase ASCII letters, digits, <c>.</c> and <c>-</c>, with a letter or digit at both ends, no two dots in a
/// row, and not written as an IP address.
/// <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html">Bucket naming rules</see>.
/// </remarks>
public readonly partial record struct BucketName
{
    private readonly string? _text;

    private BucketName(string text) => _text = text;

    /// <summary>Reads the name of a bucket.</summary>
    public static Parsed<BucketName> TryParse(string? text) =>
        text is { Length: >= 3 and <= 63 } && Pattern().IsMatch(text) && !text.Contains("..", StringComparison.Ordinal) && !Address().IsMatch(text)
            ? Parsed<BucketName>.Valid(new(text))
            : Parsed<BucketName>.Invalid(
                $"the bucket name `{NameRules.Shorten(text ?? "")}` is not valid, but must be 3 to 63 lowercase ASCII letters, digits, `.` and `-`, with a letter or digit at both ends");

    /// <summary>Reads the name of a bucket, or throws.</summary>
    /// <exception cref="FormatException">The text is not the name of a bucket.</exception>
    public static BucketName Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The name as it was written.</summary>
    public override string ToString() => _text ?? "";

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]*[a-z0-9]\z")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\A[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+\z")]
    private static partial Regex Address();
}
