using System.Text.Json;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Parsing;

namespace CrossAccount.Cli.Decide.Requests;

/// <summary>Reads <c>context</c>. Messages name keys and never their values, which may be confidential.</summary>
internal static class ContextReader
{
    public static RequestContext Read(JsonElement? element, Problems problems)
    {
        RequestContext context = RequestContext.Empty;
        if (element is not { } value)
        {
            return context;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            problems.Add(value, "$.context", DiagnosticCodes.WrongType, $"`context` is {JsonKinds.Describe(value)}, but must be an object", "write `{ \"aws:SourceIp\": \"203.0.113.5\" }`");
            return context;
        }

        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string name = Shorten.Text(member.Name);
            string path = $"$.context.{name}";
            int colon = member.Name.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || colon == member.Name.Length - 1)
            {
                problems.Add(member.Value, path, RequestCodes.BadValue, $"`{name}` is not a context key", "write `service:key`, as in `aws:SourceIp`");
            }
            else if (!keys.Add(member.Name))
            {
                problems.Add(member.Value, path, DiagnosticCodes.DuplicateElement, $"the context key `{name}` stands twice, and case has no meaning in it", "keep one of them");
            }
            else if (ReadValue(member.Value) is { } read)
            {
                context = context.With(member.Name, read);
            }
            else
            {
                problems.Add(
                    member.Value, path, DiagnosticCodes.WrongType, $"the value of `{name}` is neither a text nor a list of texts",
                    "write it in quotes, numbers and truth values too");
            }
        }

        return context;
    }

    private static ContextValue? ReadValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return new ContextValue(value.GetString()!);
        }

        return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? new ContextValue([.. value.EnumerateArray().Select(item => item.GetString()!)])
            : null;
    }
}
