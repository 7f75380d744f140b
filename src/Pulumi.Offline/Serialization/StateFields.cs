using System.Collections;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>The fields of what a mock returned as state or result.</summary>
internal static class StateFields
{
    public static ValueTask<IEnumerable<KeyValuePair<string, object?>>> OfAsync(object state) => state switch
    {
        IDictionary<string, object> entries => new(entries!),
        InputArgs args => new(args.Inputs()),
        IDictionary dictionary => new(Entries(dictionary)),
        JsonElement { ValueKind: JsonValueKind.Object } element => new(Entries(element)),
        IInputCollection collection => OfOutputAsync(collection.Elements),
        IInput input => OfOutputAsync(input.ToOutput()),
        IOutput output => OfOutputAsync(output),
        _ => new(Declared(state)),
    };

    private static async ValueTask<IEnumerable<KeyValuePair<string, object?>>> OfOutputAsync(IOutput output)
    {
        await output.Completion.ConfigureAwait(false);
        return await OfAsync(output.Data.Value!).ConfigureAwait(false);
    }

    private static IEnumerable<KeyValuePair<string, object?>> Entries(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return entry.Key is string key
                ? new(key, entry.Value)
                : throw new InvalidOperationException("Dictionaries are only supported with string keys:\n\t");
        }
    }

    private static IEnumerable<KeyValuePair<string, object?>> Entries(JsonElement element)
        => element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, (object?)member.Value));

    private static IEnumerable<KeyValuePair<string, object?>> Declared(object state)
    {
        if (DeclaredType.Of(state.GetType()).Fields is { } fields)
        {
            return fields.Select(field => KeyValuePair.Create(field.Name, field.Field.GetValue(state)));
        }

        // Reading it refuses types that can travel nowhere; those that can are refused as no place for fields.
        _ = new ValueReader("").Read(state);
        throw new InvalidOperationException($"{state.GetType().FullName} is not a supported argument type");
    }
}
