using System.Globalization;
using System.Text;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Conditions.Addresses;
using CrossAccount.Iam.Conditions.Dates;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Matching;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>
/// Values of a key for each case that a condition tells apart: those that it compares with, and for ordered ones their neighbours.
/// </summary>
internal static class CandidateValues
{
    /// <summary>A value that no policy means. The same for all keys, so that two keys that have to be equal can be.</summary>
    public const string Unlisted = "0-unlisted-0";

    private static readonly int[] Shifts = [24, 16, 8, 0];

    public static IEnumerable<string> Of(CompiledCondition condition, EvaluationContext context)
    {
        string name = condition.Source.Operator.Name;
        return condition.Source.Operator == ConditionOperators.Null ? []
            : condition.Source.Operator == ConditionOperators.Bool ? ["true", "false"]
            : name.StartsWith("Numeric", StringComparison.Ordinal) ? condition.Source.Values.SelectMany(Numbers)
            : name.StartsWith("Date", StringComparison.Ordinal) ? Moments(condition).Select(Text)
            : name.EndsWith("IpAddress", StringComparison.Ordinal) ? condition.Source.Values.SelectMany(Addresses)
            : name.StartsWith("Arn", StringComparison.Ordinal) ? Texts(condition, context, wildcards: true).Select(WithAllParts)
            : Texts(condition, context, wildcards: name.EndsWith("Like", StringComparison.Ordinal));
    }

    /// <summary>A value that the condition does not mean, of the type that it compares.</summary>
    public static string UnlistedFor(ConditionOperator @operator) =>
        @operator.Name.EndsWith("IpAddress", StringComparison.Ordinal) ? "192.88.99.1"
        : @operator.Name.StartsWith("Arn", StringComparison.Ordinal) ? $"arn:aws:{Unlisted}:::{Unlisted}"
        : Unlisted;

    public static IEnumerable<DateTimeOffset> Moments(CompiledCondition condition) => condition.Source.Values
        .Select(value => Moment.TryRead(value, out DateTimeOffset moment) ? moment : default)
        .Where(moment => moment.Year is > 1 and < 9999)
        .SelectMany<DateTimeOffset, DateTimeOffset>(moment => [moment.AddSeconds(-1), moment, moment.AddSeconds(1)]);

    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static IEnumerable<string> Numbers(string value)
    {
        const decimal Far = 1_000_000_000_000_000m;
        bool isNumber = decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number);
        return isNumber && Math.Abs(number) < Far
            ? new[] { number - 1, number, number + 1 }.Select(near => near.ToString(CultureInfo.InvariantCulture))
            : isNumber ? [value] : [];
    }

    private static IEnumerable<string> Addresses(string value)
    {
        if (!IpRange.TryParse(value, out IpRange range))
        {
            return [];
        }

        return new[] { range.First, range.Last }.Distinct().Select(address => range.IsV6 ? V6(address) : V4(address));
    }

    private static string V4(UInt128 address) =>
        string.Join('.', Shifts.Select(shift => ((byte)((address >> shift) & 255)).ToString(CultureInfo.InvariantCulture)));

    private static string V6(UInt128 address) =>
        string.Join(':', Enumerable.Range(0, 8).Select(group => ((ushort)((address >> (16 * (7 - group))) & 65535)).ToString("x", CultureInfo.InvariantCulture)));

    /// <summary>Each value with its variables filled in and its wildcards as short as can be, and pairs of patterns in one another.</summary>
    private static IEnumerable<string> Texts(CompiledCondition condition, EvaluationContext context, bool wildcards)
    {
        int[][] patterns = [.. condition.Source.Values.Select(value => Tokens(value, wildcards, condition.HasVariables, context)).OfType<int[]>()];
        return patterns.Select(pattern => Shortest(pattern, ""))
            .Concat(from outer in patterns
                    where outer.Contains(Glob.AnyText)
                    from inner in patterns
                    where !ReferenceEquals(inner, outer)
                    select Shortest(outer, Shortest(inner, "")));
    }

    private static int[]? Tokens(string value, bool wildcards, bool variables, EvaluationContext context)
    {
        if (!variables)
        {
            int[] tokens = new int[value.Length];
            Glob.Tokenize(value, tokens);
            return wildcards ? tokens : [.. value.Select(character => (int)character)];
        }

        List<int> resolved = [];
        foreach (TemplatePart part in TemplateParser.Parse(value, wildcards))
        {
            if (!part.TryResolve(context, out string? text))
            {
                return null;
            }

            resolved.AddRange(text is null ? part.Tokens : text.Select(character => (int)character));
        }

        return [.. resolved];
    }

    private static string Shortest(int[] pattern, string firstStar)
    {
        var text = new StringBuilder();
        foreach (int token in pattern)
        {
            _ = token switch
            {
                Glob.AnyText => text.Append(firstStar),
                Glob.AnyCharacter => text.Append('x'),
                _ => text.Append((char)token),
            };
            firstStar = token == Glob.AnyText ? "" : firstStar;
        }

        return text.ToString();
    }

    private static string WithAllParts(string arn) => arn + new string(':', Math.Max(0, 5 - arn.Count(character => character == ':')));
}
