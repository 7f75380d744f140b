using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Serialization.Json;

/// <summary>
/// The outputs inside a value that is written as JSON or read from it: written, their marks go over to the whole text;
/// read, they take those of the text.
/// </summary>
internal sealed class NestedOutputs
{
    private OutputMarks _marks = new();

    public NestedOutputs(ImmutableHashSet<Resource> resources, bool isSecret)
    {
        Text = new(resources, default, isKnown: true, isSecret);
        _marks.Add(Text);
    }

    /// <summary>The marks of the text itself.</summary>
    public OutputData<ValueTuple> Text { get; }

    public OutputMarks Marks => _marks;

    /// <summary>Outputs whose values are not there yet: the value has to be written again.</summary>
    public List<Task> Pending { get; } = [];

    public JsonSerializerOptions Extend(JsonSerializerOptions? options)
    {
        var extended = options is null ? new JsonSerializerOptions() : new(options);
        extended.Converters.Add(new NestedOutputConverterFactory(this));
        return extended;
    }

    public bool TryWrite<T>(Output<T> output, out T value)
    {
        value = default!;
        if (!output.DataTask.IsCompleted)
        {
            Pending.Add(output.DataTask);
            return false;
        }

        var data = output.DataTask.GetAwaiter().GetResult();
        _marks.Add(data);
        value = data.Value;
        return data.IsKnown;
    }
}
