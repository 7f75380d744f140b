using System.Collections.Frozen;
using CrossAccount.Iam.Conditions.Addresses;
using CrossAccount.Iam.Conditions.Arns;
using CrossAccount.Iam.Conditions.Binaries;
using CrossAccount.Iam.Conditions.Booleans;
using CrossAccount.Iam.Conditions.Dates;
using CrossAccount.Iam.Conditions.Numbers;
using CrossAccount.Iam.Conditions.Presence;
using CrossAccount.Iam.Conditions.Strings;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Conditions;

/// <summary>The table of all condition operators.</summary>
public static class ConditionOperators
{
    /// <summary>The texts are equal.</summary>
    public static ConditionOperator StringEquals { get; } = new StringEquals();

    /// <summary>The texts differ, or there is none.</summary>
    public static ConditionOperator StringNotEquals { get; } = new StringNotEquals();

    /// <summary>The texts are equal when case is ignored.</summary>
    public static ConditionOperator StringEqualsIgnoreCase { get; } = new StringEqualsIgnoreCase();

    /// <summary>The texts differ even when case is ignored, or there is none.</summary>
    public static ConditionOperator StringNotEqualsIgnoreCase { get; } = new StringNotEqualsIgnoreCase();

    /// <summary>The text matches the pattern with <c>*</c> and <c>?</c>.</summary>
    public static ConditionOperator StringLike { get; } = new StringLike();

    /// <summary>The text does not match the pattern, or there is none.</summary>
    public static ConditionOperator StringNotLike { get; } = new StringNotLike();

    /// <summary>The numbers are equal.</summary>
    public static ConditionOperator NumericEquals { get; } = new NumericEquals();

    /// <summary>The numbers differ, or there is none.</summary>
    public static ConditionOperator NumericNotEquals { get; } = new NumericNotEquals();

    /// <summary>The request's number is less.</summary>
    public static ConditionOperator NumericLessThan { get; } = new NumericLessThan();

    /// <summary>The request's number is less or equal.</summary>
    public static ConditionOperator NumericLessThanEquals { get; } = new NumericLessThanEquals();

    /// <summary>The request's number is greater.</summary>
    public static ConditionOperator NumericGreaterThan { get; } = new NumericGreaterThan();

    /// <summary>The request's number is greater or equal.</summary>
    public static ConditionOperator NumericGreaterThanEquals { get; } = new NumericGreaterThanEquals();

    /// <summary>The moments are equal.</summary>
    public static ConditionOperator DateEquals { get; } = new DateEquals();

    /// <summary>The moments differ, or there is none.</summary>
    public static ConditionOperator DateNotEquals { get; } = new DateNotEquals();

    /// <summary>The request's moment is earlier.</summary>
    public static ConditionOperator DateLessThan { get; } = new DateLessThan();

    /// <summary>The request's moment is not later.</summary>
    public static ConditionOperator DateLessThanEquals { get; } = new DateLessThanEquals();

    /// <summary>The request's moment is later.</summary>
    public static ConditionOperator DateGreaterThan { get; } = new DateGreaterThan();

    /// <summary>The request's moment is not earlier.</summary>
    public static ConditionOperator DateGreaterThanEquals { get; } = new DateGreaterThanEquals();

    /// <summary>Both are true, or both are false.</summary>
    public static ConditionOperator Bool { get; } = new Bool();

    /// <summary>The bytes are equal.</summary>
    public static ConditionOperator BinaryEquals { get; } = new BinaryEquals();

    /// <summary>The address is in the range.</summary>
    public static ConditionOperator IpAddress { get; } = new IpAddress();

    /// <summary>The address is outside the range, or there is none.</summary>
    public static ConditionOperator NotIpAddress { get; } = new NotIpAddress();

    /// <summary>The ARN matches, part by part; the same as <see cref="ArnLike"/>.</summary>
    public static ConditionOperator ArnEquals { get; } = new ArnEquals();

    /// <summary>The ARN matches the pattern, part by part.</summary>
    public static ConditionOperator ArnLike { get; } = new ArnLike();

    /// <summary>The ARN does not match, or there is none.</summary>
    public static ConditionOperator ArnNotEquals { get; } = new ArnNotEquals();

    /// <summary>The ARN does not match, or there is none.</summary>
    public static ConditionOperator ArnNotLike { get; } = new ArnNotLike();

    /// <summary>The key is absent (<c>true</c>) or present (<c>false</c>).</summary>
    public static ConditionOperator Null { get; } = new Null();

    /// <summary>All operators, in the order of AWS's page.</summary>
    public static IReadOnlyList<ConditionOperator> All { get; } =
    [
        StringEquals, StringNotEquals, StringEqualsIgnoreCase, StringNotEqualsIgnoreCase, StringLike, StringNotLike,
        NumericEquals, NumericNotEquals, NumericLessThan, NumericLessThanEquals, NumericGreaterThan, NumericGreaterThanEquals,
        DateEquals, DateNotEquals, DateLessThan, DateLessThanEquals, DateGreaterThan, DateGreaterThanEquals,
        Bool, BinaryEquals, IpAddress, NotIpAddress, ArnEquals, ArnLike, ArnNotEquals, ArnNotLike, Null,
    ];

    private static readonly FrozenDictionary<string, ConditionOperator> ByName = All.ToFrozenDictionary(o => o.Name, StringComparer.Ordinal);

    /// <summary>Finds an operator as a policy writes it, with prefix and suffix.</summary>
    /// <param name="text">The text, as in <c>ForAnyValue:StringLikeIfExists</c>.</param>
    /// <param name="set">The prefix.</param>
    /// <param name="ifExists">Whether the suffix was there.</param>
    /// <returns>The operator, or null when there is none of that name.</returns>
    public static ConditionOperator? Find(string text, out SetOperator set, out bool ifExists)
    {
        ArgumentNullException.ThrowIfNull(text);
        set = SetOperator.None;
        ReadOnlySpan<char> rest = text;
        foreach (SetOperator candidate in (ReadOnlySpan<SetOperator>)[SetOperator.ForAllValues, SetOperator.ForAnyValue])
        {
            string prefix = candidate + ":";
            if (rest.StartsWith(prefix, StringComparison.Ordinal))
            {
                set = candidate;
                rest = rest[prefix.Length..];
                break;
            }
        }

        ifExists = rest.EndsWith("IfExists", StringComparison.Ordinal);
        string name = (ifExists ? rest[..^"IfExists".Length] : rest).ToString();
        return ByName.TryGetValue(name, out ConditionOperator? found) && !(ifExists && found == Null) ? found : null;
    }
}
