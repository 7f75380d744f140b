using System.Text.Json;
using CrossAccount.Iam.Parsing;

namespace CrossAccount.Cli.Decide.Requests;

/// <summary>The members of a request by name.</summary>
internal sealed class RequestMembers
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly JsonElement _request;
    private readonly Problems _problems;

    private RequestMembers(JsonElement request, Problems problems)
    {
        _request = request;
        _problems = problems;
    }

    /// <summary>The names of all members.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "id", "principal", "action", "resource", "resourceAccount", "context", "identityPolicies", "resourcePolicy", "permissionBoundaries",
        "sessionPolicy", "scps", "rcps",
    ];

    /// <summary>The members; repeated ones are reported, and unknown ones too unless that is to be lenient.</summary>
    public static RequestMembers Of(JsonElement request, Problems problems, bool lenient)
    {
        var members = new RequestMembers(request, problems);
        foreach (JsonProperty member in request.EnumerateObject())
        {
            string name = Shorten.Text(member.Name);
            if (!Known.Contains(member.Name))
            {
                string? meant = Known.FirstOrDefault(known => known.Equals(member.Name, StringComparison.OrdinalIgnoreCase));
                if (!lenient)
                {
                    problems.Add(
                        member.Value, $"$.{name}", DiagnosticCodes.UnknownElement, $"a request has no member `{name}`",
                        meant is null ? "leave it out, or give `--lenient`" : $"write `{meant}`");
                }
            }
            else if (!members._members.TryAdd(member.Name, member.Value))
            {
                problems.Add(member.Value, $"$.{name}", DiagnosticCodes.DuplicateElement, $"`{name}` stands twice in the request", "keep one of them");
            }
        }

        return members;
    }

    /// <summary>A member that need not be there; <c>null</c> is as if it were not.</summary>
    public JsonElement? Optional(string name) =>
        _members.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A text that has to be there; null when it is not, which is reported.</summary>
    public string? Text(string name)
    {
        if (Optional(name) is null)
        {
            _problems.Add(_request, "$", RequestCodes.MissingElement, $"the request has no `{name}`", "add it");
            return null;
        }

        return OptionalText(name);
    }

    /// <summary>A text that need not be there. Anything else than a text is reported.</summary>
    public string? OptionalText(string name)
    {
        if (Optional(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Report(name, DiagnosticCodes.WrongType, $"`{name}` is {JsonKinds.Describe(value)}, but must be a text", "write it in quotes");
        return null;
    }

    public void Report(string name, string code, string message, string help) =>
        _problems.Add(_members[name], $"$.{name}", code, message, help);
}
