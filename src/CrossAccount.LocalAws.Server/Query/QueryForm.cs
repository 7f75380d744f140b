using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>
/// The parameters of a request of the Query protocol. The first one that cannot be read becomes the <see cref="Problem"/>; what is
/// read afterwards does not count.
/// </summary>
internal sealed class QueryForm(Dictionary<string, string> parameters)
{
    /// <summary>The operation that is asked for; null when the request does not say.</summary>
    public string? Action => this["Action"];

    /// <summary>The version of the service's API.</summary>
    public string? Version => this["Version"];

    /// <summary>What is wrong with a parameter; null when all could be read so far.</summary>
    public AwsError? Problem { get; private set; }

    /// <summary>A parameter; null when it is not there.</summary>
    public string? this[string name] => parameters.GetValueOrDefault(name);

    /// <summary>Notes a problem, unless there is one already; null is none.</summary>
    public void Refuse(AwsError? problem) => Problem ??= problem;

    /// <summary>A parameter that has to be there.</summary>
    public string Required(string name)
    {
        if (this[name] is { } value)
        {
            return value;
        }

        Refuse(Constraints.Violation(Field(name), "Member must not be null"));
        return "";
    }

    /// <summary>A whole number; null when it is not there.</summary>
    public int? Int(string name)
    {
        if (this[name] is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
        {
            return value;
        }

        Refuse(Malformed(name, "an integer"));
        return null;
    }

    /// <summary>A truth value; null when it is not there.</summary>
    public bool? Bool(string name)
    {
        bool? value = this[name] switch
        {
            "true" or "True" => true,
            "false" or "False" => false,
            _ => null,
        };
        if (value is null && this[name] is not null)
        {
            Refuse(Malformed(name, "`true` or `false`"));
        }

        return value;
    }

    /// <summary>One of several words; null when it is not there.</summary>
    public T? Word<T>(string name, params ReadOnlySpan<(string Word, T Value)> words)
        where T : struct
    {
        if (this[name] is not { } text)
        {
            return null;
        }

        foreach ((string word, T value) in words)
        {
            if (text == word)
            {
                return value;
            }
        }

        List<string> all = [];
        foreach ((string word, _) in words)
        {
            all.Add(word);
        }

        Refuse(Constraints.Violation(Field(name), $"Member must satisfy enum value set: [{string.Join(", ", all)}]"));
        return null;
    }

    /// <summary>A list of texts, <c>Name.member.1</c> and on.</summary>
    public ImmutableArray<string> Strings(string name)
    {
        List<string>? values = null;
        while (this[Member(name, (values?.Count ?? 0) + 1)] is { } value)
        {
            values ??= [];
            values.Add(value);
        }

        return [.. values ?? []];
    }

    /// <summary>A list of objects, <c>Name.member.1.Field</c> and on.</summary>
    /// <param name="name">The list's name.</param>
    /// <param name="first">A field that every object has.</param>
    /// <param name="read">Reads the object whose parameters begin as it is told.</param>
    public ImmutableArray<T> Objects<T>(string name, string first, Func<QueryForm, string, T> read)
    {
        List<T>? values = null;
        string prefix = $"{Member(name, 1)}.";
        while (this[prefix + first] is not null)
        {
            values ??= [];
            values.Add(read(this, prefix));
            prefix = $"{Member(name, values.Count + 1)}.";
        }

        return [.. values ?? []];
    }

    /// <summary>A list of tags.</summary>
    public ImmutableArray<Tag> Tags(string name = "Tags") =>
        Objects(name, "Key", static (form, prefix) => new Tag(form[prefix + "Key"]!, form.Required(prefix + "Value")));

    /// <summary>How AWS's messages spell a parameter.</summary>
    private static string Field(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Member(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}.member.{number}");

    private static AwsError Malformed(string name, string expected) =>
        new("MalformedInput", $"The value of {name} is not {expected}", 400);
}
