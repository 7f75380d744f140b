using System.Collections;
using System.Collections.Immutable;

namespace CrossAccount.Cli.Rehearsal.Cloud;

/// <summary>The inputs of a resource as the Pulumi SDK hands them over: by wire name, numbers as <see cref="double"/>.</summary>
internal sealed class ResourceInputs(ImmutableDictionary<string, object> inputs)
{
    public IEnumerable<KeyValuePair<string, object>> All => inputs;

    public string Text(string name) => OptionalText(name) ?? "";

    public string? OptionalText(string name) => inputs.GetValueOrDefault(name) as string;

    public int? Integer(string name) => inputs.GetValueOrDefault(name) is double number ? (int)number : null;

    public bool Flag(string name) => inputs.GetValueOrDefault(name) is true;

    public IEnumerable<string> List(string name) => (inputs.GetValueOrDefault(name) as IEnumerable ?? Array.Empty<object>()).OfType<string>();

    /// <summary>The inputs of a nested object; none where there is none.</summary>
    public ResourceInputs Within(string name) => new(inputs.GetValueOrDefault(name) as ImmutableDictionary<string, object> ?? []);

    /// <summary>The inputs of the first object of a list; none where there is none.</summary>
    public ResourceInputs First(string name) =>
        new((inputs.GetValueOrDefault(name) as IEnumerable ?? Array.Empty<object>()).OfType<ImmutableDictionary<string, object>>().FirstOrDefault() ?? []);

    public IEnumerable<KeyValuePair<string, string>> Map(string name) =>
        (inputs.GetValueOrDefault(name) as ImmutableDictionary<string, object> ?? [])
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value as string ?? ""));
}
