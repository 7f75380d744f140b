using System.Text.Json;
using Pulumi.Serialization;
using Pulumi.Serialization.Json;

namespace Pulumi;

public static partial class Output
{
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(SerializeAsync(value, options));
    }

    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new(DeserializeAsync<T>(json, options));
    }

    private static async Task<OutputData<string>> SerializeAsync<T>(Output<T> value, JsonSerializerOptions? options)
    {
        var data = await value.DataTask.ConfigureAwait(false);
        if (!data.IsKnown)
        {
            return data.With("");
        }

        while (true)
        {
            var nested = new NestedOutputs(data.Resources, data.IsSecret);
            var json = JsonSerializer.Serialize(data.Value, nested.Extend(options));
            if (nested.Pending.Count == 0)
            {
                return nested.Marks.Apply(nested.Marks.IsKnown ? json : "");
            }

            await Task.WhenAll(nested.Pending).ConfigureAwait(false);
        }
    }

    private static async Task<OutputData<T>> DeserializeAsync<T>(Output<string> json, JsonSerializerOptions? options)
    {
        var data = await json.DataTask.ConfigureAwait(false);
        if (!data.IsKnown)
        {
            return data.With<T>(default!);
        }

        var nested = new NestedOutputs(data.Resources, data.IsSecret);
        return data.With(JsonSerializer.Deserialize<T>(data.Value, nested.Extend(options))!);
    }
}
