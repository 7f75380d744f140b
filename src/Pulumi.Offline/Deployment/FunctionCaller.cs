using System.Collections.Immutable;
using Pulumi.Serialization;
using Pulumi.Serialization.Conversion;

namespace Pulumi;

/// <summary>Calls functions of providers and methods of resources, which the mocks answer.</summary>
internal sealed class FunctionCaller(Deployment deployment)
{
    /// <summary>Unknown arguments are not sent: the result is unknown then.</summary>
    public async Task<OutputData<T>> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options)
    {
        var inputs = await ReadLoggedAsync($"invoke {token}", $"invoke:{token}", (args ?? InvokeArgs.Empty).Inputs)
            .ConfigureAwait(false);
        if (!inputs.TrueForAll(input => input.IsKnown))
        {
            return OutputData.Unknown<T>();
        }

        var explicitly = options is InvokeOutputOptions { DependsOn: { } dependsOn }
            ? await Dependencies.GatherAsync(dependsOn).ConfigureAwait(false)
            : [];
        var fromInputs = inputs.SelectMany(input => input.Resources);
        if (!await Dependencies.AllCreatedAsync([.. fromInputs, .. explicitly]).ConfigureAwait(false))
        {
            return OutputData.Unknown<T>();
        }

        var result = await SendAsync(token, inputs, options?.Provider ?? options?.Parent?.ProviderFor(token))
            .ConfigureAwait(false);
        var data = Convert<T>(token, result);
        return new([.. fromInputs, .. explicitly], data.Value, data.IsKnown, data.IsSecret);
    }

    public async Task<T> InvokePlainAsync<T>(string token, InvokeArgs args, InvokeOptions? options)
        => Convert<T>(token, await InvokePlainAsync(token, args, options).ConfigureAwait(false)).Value;

    public async Task<List<Property>> InvokePlainAsync(string token, InvokeArgs args, InvokeOptions? options)
    {
        var inputs = await PropertyReader.ReadInputsAsync($"invoke:{token}", (args ?? InvokeArgs.Empty).Inputs())
            .ConfigureAwait(false);
        return await SendAsync(token, inputs, options?.Provider ?? options?.Parent?.ProviderFor(token))
            .ConfigureAwait(false);
    }

    public async Task<OutputData<T>> CallAsync<T>(string token, CallArgs args, Resource? self, CallOptions? options)
        => Convert<T>(token, await SendCallAsync(token, args, self, options).ConfigureAwait(false));

    public async Task<OutputData<ValueTuple>> CallAsync(string token, CallArgs args, Resource? self, CallOptions? options)
    {
        await SendCallAsync(token, args, self, options).ConfigureAwait(false);
        return OutputData.Known(default(ValueTuple));
    }

    private async Task<List<Property>> SendCallAsync(string token, CallArgs args, Resource? self, CallOptions? options)
    {
        IEnumerable<KeyValuePair<string, object?>> Inputs()
        {
            var inputs = (args ?? CallArgs.Empty).Inputs();
            return self is null ? inputs : inputs.Append(new(Wire.Self, self));
        }

        var inputs = await ReadLoggedAsync($"call {token}", $"call:{token}", Inputs).ConfigureAwait(false);
        var provider = self is not null ? self.Provider : options?.Provider ?? options?.Parent?.ProviderFor(token);
        return await SendAsync(token, inputs, provider).ConfigureAwait(false);
    }

    /// <summary>An argument that cannot be sent is logged: the output that carries the error may never be looked at.</summary>
    private async Task<List<Property>> ReadLoggedAsync(
        string what, string label, Func<IEnumerable<KeyValuePair<string, object?>>> inputs)
    {
        try
        {
            return await PropertyReader.ReadInputsAsync(label, inputs()).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            deployment.Log.Error($"Error serializing arguments for {what}: {e}");
            throw;
        }
    }

    private async Task<List<Property>> SendAsync(string token, List<Property> inputs, ProviderResource? provider)
    {
        var reference = provider is null ? "" : await provider.ReferenceAsync().ConfigureAwait(false);
        return await deployment.Engine.CallAsync(token, Property.Visible(inputs), reference).ConfigureAwait(false);
    }

    /// <summary>A result is one value: one unknown or secret field makes all of it so.</summary>
    private static OutputData<T> Convert<T>(string token, List<Property> result)
    {
        var context = new ConversionContext(message => Log.Warn(message), $"{token} result");
        TargetType.Check(context.Place, typeof(T));
        var fields = result
            .Where(field => !field.Name.StartsWith(Wire.InternalPrefix, StringComparison.Ordinal))
            .ToImmutableDictionary(field => field.Name, field => field.Value);
        var value = ValueConverters.For(typeof(T)).Convert(context, fields);
        return new(
            [],
            value is null ? default! : (T)value,
            result.TrueForAll(field => field.IsKnown),
            result.Exists(field => field.IsSecret));
    }
}
