using Pulumi.Serialization;

namespace Pulumi;

/// <summary>
/// A value that may not be known yet, that may be secret, and that remembers the resources it depends on.
/// </summary>
public sealed class Output<T> : IOutput
{
    internal Output(OutputData<T> data)
        : this(Task.FromResult(data))
    {
    }

    internal Output(Task<OutputData<T>> dataTask)
    {
        DataTask = dataTask;
        if (!dataTask.IsCompletedSuccessfully)
        {
            Deployment.Current?.Tasks.Track(dataTask);
        }
    }

    internal Task<OutputData<T>> DataTask { get; }

    Task IOutput.Completion => DataTask;

    OutputData<object?> IOutput.Data
    {
        get
        {
            var data = DataTask.GetAwaiter().GetResult();
            return data.With<object?>(data.Value);
        }
    }

    public static Output<T> Create(Task<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(OutputData.KnownAsync(value, isSecret: false));
    }

    public Output<ValueTuple> Apply(Func<T, Task> func) => Apply(async value =>
    {
        await func(value).ConfigureAwait(false);
        return ValueTuple.Create();
    });

    public Output<TResult> Apply<TResult>(Func<T, TResult> func) => Apply(value => Output.Create(func(value)));

    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func)
        => Apply(value => Output<TResult>.Create(func(value)));

    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) => Apply(value => func(value).ToOutput());

    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func)
        => new(DataTask.IsCompletedSuccessfully ? ApplyNow(DataTask.Result, func) : ApplyLaterAsync(func));

    public Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func) => Apply(value => func(value));

    /// <summary>Warns: the text of an output is never its value. Use Apply or <see cref="Output.Format"/>.</summary>
    public override string ToString() => OutputText.Refuse();

    internal static Output<T> From(IOutput output) => output is Output<T> same ? same : new(FromAsync(output));

    internal Output<T> WithSecret(bool isSecret) => new(WithSecretAsync(isSecret));

    internal async Task<T> GetValueAsync(T whenUnknown)
    {
        var data = await DataTask.ConfigureAwait(false);
        return data.IsKnown ? data.Value : whenUnknown;
    }

    private static async Task<OutputData<T>> FromAsync(IOutput output)
    {
        await output.Completion.ConfigureAwait(false);
        var data = output.Data;
        return data.With((T)data.Value!);
    }

    private async Task<OutputData<T>> WithSecretAsync(bool isSecret)
    {
        var data = await DataTask.ConfigureAwait(false);
        return new(data.Resources, data.Value, data.IsKnown, isSecret);
    }

    private static Task<OutputData<TResult>> ApplyNow<TResult>(OutputData<T> data, Func<T, Output<TResult>?> func)
    {
        if (!data.IsKnown)
        {
            return Task.FromResult(data.With<TResult>(default!));
        }

        Output<TResult>? inner;
        try
        {
            inner = func(data.Value);
        }
        catch (Exception e)
        {
            return Task.FromException<OutputData<TResult>>(e);
        }

        if (inner is null)
        {
            return Task.FromResult(data.With<TResult>(default!));
        }

        return inner.DataTask.IsCompletedSuccessfully
            ? Task.FromResult(OutputMarks.Join(data, inner.DataTask.Result))
            : JoinLaterAsync(data, inner.DataTask);
    }

    private static async Task<OutputData<TResult>> JoinLaterAsync<TResult>(OutputData<T> data, Task<OutputData<TResult>> inner)
        => OutputMarks.Join(data, await inner.ConfigureAwait(false));

    private async Task<OutputData<TResult>> ApplyLaterAsync<TResult>(Func<T, Output<TResult>?> func)
        => await ApplyNow(await DataTask.ConfigureAwait(false), func).ConfigureAwait(false);
}
