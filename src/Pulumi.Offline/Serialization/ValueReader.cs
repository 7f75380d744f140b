using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>
/// Reads a value of the program into what travels: booleans, doubles, strings, immutable arrays and dictionaries. Its marks
/// are gathered beside it: one unknown or secret part makes the whole so. It never waits: what is not there yet is put into
/// <see cref="Pending"/>, and the value is read again later.
/// </summary>
internal partial class ValueReader(string label)
{
    private readonly ValuePath _path = new(label);

    public bool IsKnown { get; private set; } = true;

    public bool IsSecret { get; private set; }

    public HashSet<Resource>? Resources { get; private set; }

    public List<Task>? Pending { get; private set; }

    public void Reset()
    {
        (IsKnown, IsSecret, Resources, Pending) = (true, false, null, null);
        _path.Reset();
    }

    public object? ReadAt(string key, object? value)
    {
        _path.Enter(key);
        var read = Read(value);
        _path.Leave();
        return read;
    }

    public object? Read(object? value) => value switch
    {
        null => null,
        string text => ReadText(text),
        bool or double => value,
        int number => (double)number,
        JsonText json => ReadJsonText(json),
        InputArgs args => ReadEntries(args.Inputs()),
        Task => throw new InvalidOperationException(
            $"Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:\n\t{_path}"),
        IInputCollection collection => ReadOutput(collection.Elements),
        IInput input => ReadOutput(input.ToOutput()),
        IOutput output => ReadOutput(output),
        IUnion union => Read(union.Value),
        JsonElement element => ReadJson(element),
        Resource resource => ReadResource(resource),
        IDictionary dictionary => ReadEntries(Entries(dictionary)),
        IList list => ReadList(list),
        Enum constant when constant.GetTypeCode() == TypeCode.Int32 => (double)(int)value,
        ValueTuple => null,
        _ => ReadDeclared(value),
    };

    /// <summary>The data of an output; null, and the output pending, while it is not there.</summary>
    protected OutputData<object?>? TryGet(IOutput output)
    {
        if (output.Completion.IsCompleted)
        {
            return output.Data;
        }

        (Pending ??= []).Add(output.Completion);
        return null;
    }

    protected virtual string? ReadText(string text)
    {
        if (text == Wire.Unknown)
        {
            IsKnown = false;
            return null;
        }

        return text;
    }

    protected virtual object? ReadOutput(IOutput output)
    {
        if (TryGet(output) is not { } data)
        {
            return null;
        }

        Mark(data);
        return data.IsKnown ? ReadAt("id", data.Value) : null;
    }

    protected virtual bool IsVisible(string key) => !key.StartsWith(Wire.InternalPrefix, StringComparison.Ordinal);

    private ImmutableDictionary<string, object?> ReadEntries(IEnumerable<KeyValuePair<string, object?>> entries)
    {
        var result = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (key, value) in entries)
        {
            if (ReadAt(key, value) is { } read && IsVisible(key))
            {
                result[key] = read;
            }
        }

        return result.ToImmutable();
    }

    private IEnumerable<KeyValuePair<string, object?>> Entries(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return entry.Key is string key
                ? new(key, entry.Value)
                : throw new InvalidOperationException($"Dictionaries are only supported with string keys:\n\t{_path}");
        }
    }

    private ImmutableArray<object?> ReadList(IList list)
    {
        if (DefaultArrays.IsDefault(list))
        {
            return [];
        }

        var result = ImmutableArray.CreateBuilder<object?>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            _path.Enter(i);
            result.Add(Read(list[i]));
            _path.Leave();
        }

        return result.MoveToImmutable();
    }

    private object? ReadDeclared(object value)
    {
        var type = DeclaredType.Of(value.GetType());
        if (type.ToPrimitive is { } toPrimitive)
        {
            return toPrimitive(value);
        }

        if (type.Fields is not { } fields)
        {
            throw new InvalidOperationException($"{value.GetType().FullName} is not a supported argument type.\n\t{_path}");
        }

        // Unlike those of dictionaries, null fields of output types are kept.
        var result = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (name, field) in fields)
        {
            result[name] = ReadAt(name, field.GetValue(value));
        }

        return result.ToImmutable();
    }

    private void Mark(OutputData<object?> data)
    {
        IsSecret |= data.IsSecret;
        IsKnown &= data.IsKnown;
        if (!data.Resources.IsEmpty)
        {
            (Resources ??= []).UnionWith(data.Resources);
        }
    }
}
