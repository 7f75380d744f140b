using System.Globalization;
using System.Text.Json;

namespace CrossAccount.LocalAws.Export;

/// <summary>A value of an export with its place. Reading what is not there, or not right, reports it and gives a stand-in.</summary>
internal readonly record struct ExportNode(string File, string Path, JsonElement Element, ProblemList Problems)
{
    public const string ExportAgain = "export the account again, or mend the file by hand";

    /// <summary>Checks that this is an object.</summary>
    public bool IsAnObject()
    {
        if (Element.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        Report($"the value is {Describe(Element.ValueKind)}, but must be an object", ExportAgain);
        return false;
    }

    /// <summary>Checks that this is an object with no other than the known fields.</summary>
    public bool IsObject(params ReadOnlySpan<string> known)
    {
        if (!IsAnObject())
        {
            return false;
        }

        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (JsonProperty property in Element.EnumerateObject())
        {
            if (!known.Contains(property.Name) || !found.Add(property.Name))
            {
                ReportField(property.Name, known);
            }
        }

        return true;
    }

    /// <summary>Reports a field that is not among the known ones, or stands twice.</summary>
    public void ReportField(string name, ReadOnlySpan<string> known)
    {
        (string message, string help) = known.Contains(name)
            ? ($"the field `{name}` stands twice", "keep one of them")
            : ($"there is no field `{name}` here", $"leave it out, or write one of {Quote(known)}");
        Problems.Add(File, $"{Path}.{name}", message, help);
    }

    public bool Has(string name) => Element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>A field that has to be there.</summary>
    public ExportNode Field(string name) => new(File, $"{Path}.{name}", Element.TryGetProperty(name, out JsonElement value) ? value : default, Problems);

    /// <summary>The items of a list; none when the field is not there.</summary>
    public IEnumerable<ExportNode> Items(string name)
    {
        if (!Has(name))
        {
            yield break;
        }

        ExportNode list = Field(name);
        if (list.Element.ValueKind != JsonValueKind.Array)
        {
            list.Report($"the value is {Describe(list.Element.ValueKind)}, but must be a list", ExportAgain);
            yield break;
        }

        int index = 0;
        foreach (JsonElement item in list.Element.EnumerateArray())
        {
            yield return new(File, $"{list.Path}[{index++}]", item, Problems);
        }
    }

    /// <summary>This value as text.</summary>
    public string AsText()
    {
        if (Element.ValueKind == JsonValueKind.String)
        {
            return Element.GetString()!;
        }

        Report($"the value is {Describe(Element.ValueKind)}, but must be a text", ExportAgain);
        return "";
    }

    public string Text(string name) => Field(name).AsText();

    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    public bool Truth(string name)
    {
        ExportNode field = Field(name);
        if (field.Element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return field.Element.GetBoolean();
        }

        field.Report($"the value is {Describe(field.Element.ValueKind)}, but must be `true` or `false`", ExportAgain);
        return false;
    }

    public DateTimeOffset Time(string name)
    {
        ExportNode field = Field(name);
        string text = field.AsText();
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time))
        {
            return time.ToUniversalTime();
        }

        field.Report($"`{text}` is not a time", "write ISO 8601, as in `2024-11-15T09:00:00+00:00`");
        return default;
    }

    public string Arn(string name)
    {
        ExportNode field = Field(name);
        string text = field.AsText();
        if (field.Element.ValueKind == JsonValueKind.String && !CrossAccount.Iam.Arns.Arn.TryParse(text).TryGetValue(out _, out string? error))
        {
            field.Report(error, ExportAgain);
        }

        return text;
    }

    /// <summary>A policy document as JSON text. AWS's command line prints an object, its API a text encoded for URLs.</summary>
    public string Document(string name)
    {
        ExportNode field = Field(name);
        switch (field.Element.ValueKind)
        {
            case JsonValueKind.Object:
                return field.Element.GetRawText();
            case JsonValueKind.String:
                return Uri.UnescapeDataString(field.Element.GetString()!);
            default:
                field.Report($"the value is {Describe(field.Element.ValueKind)}, but must be a policy: an object, or a text encoded for URLs", ExportAgain);
                return "";
        }
    }

    public void Report(string message, string help) => Problems.Add(File, Path, message, help);

    private static string Quote(ReadOnlySpan<string> names)
    {
        List<string> quoted = [];
        foreach (string name in names)
        {
            quoted.Add($"`{name}`");
        }

        return string.Join(", ", quoted);
    }

    /// <summary>A kind of value, with its article.</summary>
    public static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a truth value",
        JsonValueKind.Null => "null",
        _ => "missing",
    };
}
