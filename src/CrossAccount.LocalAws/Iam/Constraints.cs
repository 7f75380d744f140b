using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam;

/// <summary>The constraints of IAM's and STS's service models, with AWS's messages. A check that passes gives null.</summary>
/// <remarks>
/// AWS puts the value into some of these messages. Here none does: a value may be a secret, such as an external ID or a code.
/// </remarks>
internal static class Constraints
{
    public static AwsError? Name(string field, string? value, int maximum)
    {
        if (string.IsNullOrEmpty(value))
        {
            return Violation(field, value is null ? "Member must not be null" : "Member must have length greater than or equal to 1");
        }

        if (value.Length > maximum)
        {
            return TooLong(field, maximum);
        }

        return CharacterSets.HasOnly(value, CharacterSets.Names)
            ? null
            : IamErrors.Validation($"The specified value for {field} is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-");
    }

    public static AwsError? Name(IdentityKind kind, string? value) => Name(kind.NameField(), value, kind.MaximumName());

    public static AwsError? PolicyName(string? value) => Name("policyName", value, 128);

    public static AwsError? Path(string field, string? value)
    {
        if (value is { Length: > 512 })
        {
            return TooLong(field, 512);
        }

        return value is null || IamPath.TryParse(value).IsValid
            ? null
            : IamErrors.Validation($"The specified value for {field} is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.");
    }

    public static AwsError? PathPrefix(string value) => value.StartsWith('/') && CharacterSets.HasOnly(value, CharacterSets.Paths)
        ? null
        : IamErrors.Validation("The specified value for pathPrefix is invalid. It must begin with the / character and contain only alphanumeric characters and/or / characters.");

    public static AwsError? RoleDescription(string? value) =>
        Text("description", value, 0, 1000, CharacterSets.Descriptions, @"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*");

    public static AwsError? PolicyDescription(string? value) => value is { Length: > 1000 } ? TooLong("description", 1000) : null;

    public static AwsError? Document(string field, string? value)
    {
        if (value is null)
        {
            return Violation(field, "Member must not be null");
        }

        if (value.Length > 131_072)
        {
            return TooLong(field, 131_072);
        }

        return value.Length > 0 && CharacterSets.HasOnly(value, CharacterSets.Documents)
            ? null
            : IamErrors.Validation($"The specified value for {field} is invalid. It must contain only printable ASCII characters.");
    }

    public static AwsError? Arn(string field, string? value) => value switch
    {
        null => Violation(field, "Member must not be null"),
        { Length: < 20 } => Violation(field, "Member must have length greater than or equal to 20"),
        { Length: > 2048 } => TooLong(field, 2048),
        _ when !CrossAccount.Iam.Arns.Arn.TryParse(value).IsValid => IamErrors.InvalidInput($"ARN {value} is not valid."),
        _ => null,
    };

    public static AwsError? Range(string field, int? value, int minimum, int maximum)
    {
        if (value < minimum)
        {
            return Violation(field, $"Member must have value greater than or equal to {minimum.ToString(CultureInfo.InvariantCulture)}");
        }

        return value > maximum
            ? Violation(field, $"Member must have value less than or equal to {maximum.ToString(CultureInfo.InvariantCulture)}")
            : null;
    }

    /// <summary>A text with both lengths and a pattern.</summary>
    public static AwsError? Text(string field, string? value, int minimum, int maximum, SearchValues<char> set, string pattern) =>
        Length(field, value, minimum, maximum) ?? (value is null || CharacterSets.HasOnly(value, set) ? null : Mismatch(field, pattern));

    /// <summary>A text with both lengths and a pattern.</summary>
    public static AwsError? Text(string field, string? value, int minimum, int maximum, Func<string, bool> matches, string pattern) =>
        Length(field, value, minimum, maximum) ?? (value is null || matches(value) ? null : Mismatch(field, pattern));

    private static AwsError? Length(string field, string? value, int minimum, int maximum)
    {
        if (value?.Length < minimum)
        {
            return Violation(field, $"Member must have length greater than or equal to {minimum}");
        }

        return value?.Length > maximum ? TooLong(field, maximum) : null;
    }

    private static AwsError Mismatch(string field, string pattern) => Violation(field, $"Member must satisfy regular expression pattern: {pattern}");

    public static AwsError? Tags(ImmutableArray<Tag> tags, bool ignoreCase = true)
    {
        if (tags.IsDefaultOrEmpty)
        {
            return null;
        }

        if (tags.Length > Accounts.AccountQuotas.Tags)
        {
            return TooLong("tags", Accounts.AccountQuotas.Tags);
        }

        for (int i = 0; i < tags.Length; i++)
        {
            if (Tag(tags[i], $"tags.{i + 1}.member") is { } error)
            {
                return error;
            }
        }

        StringComparer comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        return tags.Select(tag => tag.Key).Distinct(comparer).Count() == tags.Length
            ? null
            : IamErrors.InvalidInput("Duplicate tag keys found. Please note that Tag keys are case insensitive.");
    }

    public static AwsError Violation(string field, string constraint) =>
        IamErrors.Validation($"1 validation error detected: Value at '{field}' failed to satisfy constraint: {constraint}");

    public static AwsError TooLong(string field, int maximum) =>
        Violation(field, $"Member must have length less than or equal to {maximum.ToString(CultureInfo.InvariantCulture)}");

    private static AwsError? Tag(Tag tag, string field)
    {
        if (tag.Key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
        {
            return IamErrors.InvalidInput("Tag keys beginning with aws: are reserved for system use.");
        }

        return Text($"{field}.key", tag.Key, 1, 128, CharacterSets.HasOnlyTagCharacters, @"[\p{L}\p{Z}\p{N}_.:/=+\-@]+")
            ?? Text($"{field}.value", tag.Value, 0, 256, CharacterSets.HasOnlyTagCharacters, @"[\p{L}\p{Z}\p{N}_.:/=+\-@]*");
    }
}
