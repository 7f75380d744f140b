using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Limits;

namespace CrossAccount.Stacks.Reading;

/// <summary>A value of the settings with its key, read with errors that name the key.</summary>
internal sealed class SettingsValue(string key, JsonElement json, SettingsErrors errors)
{
    private bool _isConfidential;

    public string Key { get; } = key;

    public JsonElement Json { get; } = json;

    public SettingsErrors Errors { get; } = errors;

    public bool IsText => Json.ValueKind == JsonValueKind.String;

    public bool IsEmptyList => Json.ValueKind == JsonValueKind.Array && Json.GetArrayLength() == 0;

    /// <param name="message">What is wrong.</param>
    /// <param name="page">The page of AWS that has the rule, if it is one of AWS.</param>
    public void Report(string message, string? page = null) => Errors.Add(Key, message, page);

    public void Report(LimitProblem problem) => Report(problem.Message, problem.Page);

    /// <summary>The value as one that no error repeats.</summary>
    public SettingsValue Confidential() => new(Key, Json, Errors) { _isConfidential = true };

    /// <summary>The value as an object; null and an error when it is none.</summary>
    /// <param name="defaults">What holds for the keys that it has not.</param>
    public SettingsObject? AsObject(SettingsObject? defaults = null)
    {
        if (Json.ValueKind == JsonValueKind.Object)
        {
            return new(this, defaults);
        }

        Report($"{Describe()}, but must be a map of keys and values");
        return null;
    }

    /// <summary>The values of a list; one value alone counts as a list of one.</summary>
    public IEnumerable<SettingsValue> AsList()
    {
        if (Json.ValueKind != JsonValueKind.Array)
        {
            return [this];
        }

        return Json.EnumerateArray().Select((item, index) => new SettingsValue($"{Key}[{index}]", item, Errors) { _isConfidential = _isConfidential });
    }

    /// <summary>The value as a text; null and an error when it is none.</summary>
    public string? AsText()
    {
        if (IsText)
        {
            return Json.GetString();
        }

        // The digits themselves are not suggested: YAML may have read them as octal.
        string quote = Json.ValueKind == JsonValueKind.Number ? ": put it in quotes" : "";
        Report($"{Describe()}, but must be a text{quote}");
        return null;
    }

    /// <summary>The texts of a list; one alone counts as a list of one.</summary>
    public ImmutableArray<string> AsTexts() => [.. AsList().Select(item => item.AsText()).OfType<string>()];

    /// <summary>The value as yes or no; null and an error when it is neither.</summary>
    public bool? AsBoolean()
    {
        if (Json.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return Json.GetBoolean();
        }

        Report($"{Describe()}, but must be `true` or `false`, without quotes");
        return null;
    }

    /// <summary>The value as a whole number; null and an error when it is none.</summary>
    public long? AsInteger()
    {
        if (Json.ValueKind == JsonValueKind.Number && Json.TryGetInt64(out long number))
        {
            return number;
        }

        Report($"{Describe()}, but must be a whole number");
        return null;
    }

    /// <summary>The text read as a typed value; false and an error when it is none.</summary>
    public bool TryParse<T>(Func<string?, Parsed<T>> parse, [NotNullWhen(true)] out T? value)
        where T : struct
    {
        value = null;
        if (AsText() is not { } text)
        {
            return false;
        }

        if (parse(text).TryGetValue(out T parsed, out string? error))
        {
            value = parsed;
            return true;
        }

        Report(error, RulePages.Of(typeof(T)));
        return false;
    }

    private string Describe() => Json.ValueKind switch
    {
        JsonValueKind.Number when _isConfidential => "the value is a number",
        JsonValueKind.String when _isConfidential => "the value is a text",
        JsonValueKind.Number => $"the value is the number `{Json.GetRawText()}`",
        JsonValueKind.String => $"the value is the text `{Json.GetString()}`",
        JsonValueKind.True or JsonValueKind.False => $"the value is `{Json.GetRawText()}`",
        JsonValueKind.Null => "the value is empty",
        JsonValueKind.Array => "the value is a list",
        _ => "the value is a map",
    };
}
