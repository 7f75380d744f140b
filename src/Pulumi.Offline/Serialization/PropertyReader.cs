namespace Pulumi.Serialization;

/// <summary>Reads sets of named values, waiting for what is not there yet.</summary>
internal static class PropertyReader
{
    /// <summary>The inputs of a resource or call. An error names the input that it is about.</summary>
    public static async Task<List<Property>> ReadInputsAsync(
        string label, IEnumerable<KeyValuePair<string, object?>> inputs, bool isResource = false)
    {
        var properties = new List<Property>();
        var reader = new ValueReader(label);
        foreach (var (name, value) in inputs)
        {
            if (isResource && name is (Wire.Id or Wire.Urn))
            {
                // The names of the resource itself cannot be inputs.
                continue;
            }

            try
            {
                if (await ReadAsync(reader, name, value).ConfigureAwait(false) is { } property)
                {
                    properties.Add(property);
                }
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"error serializing property \"{name}\": {e.Message}", e);
            }
        }

        return properties;
    }

    /// <summary>What a mock returned: a dictionary of wire names, or an args object.</summary>
    public static async Task<List<Property>> ReadStateAsync(object state)
    {
        var properties = new List<Property>();
        var reader = new ValueReader("");
        foreach (var (name, value) in await StateFields.OfAsync(state).ConfigureAwait(false))
        {
            if (await ReadAsync(reader, name, value).ConfigureAwait(false) is { } property)
            {
                properties.Add(property);
            }
        }

        return properties;
    }

    private static async ValueTask<Property?> ReadAsync(ValueReader reader, string name, object? value)
    {
        while (true)
        {
            reader.Reset();
            var read = reader.ReadAt(name, value);
            if (reader.Pending is null)
            {
                var absent = read is null && reader.IsKnown && !reader.IsSecret;
                return absent ? null : new(name, read, reader.IsKnown, reader.IsSecret, reader.Resources ?? []);
            }

            foreach (var pending in reader.Pending)
            {
                await pending.ConfigureAwait(false);
            }
        }
    }
}
