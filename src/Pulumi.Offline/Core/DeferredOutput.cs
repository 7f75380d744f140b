using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An output whose value is supplied later, once.</summary>
public sealed class DeferredOutput<T>
{
    private readonly TaskCompletionSource<OutputData<T>> _source = new();
    private int _resolved;

    public DeferredOutput() => Output = new(_source.Task);

    public Output<T> Output { get; }

    public void Resolve(Output<T> output)
    {
        if (Interlocked.Exchange(ref _resolved, 1) == 1)
        {
            throw new InvalidOperationException("DeferredOutput can only be resolved once.");
        }

        _ = ForwardAsync(output.DataTask);
    }

    private async Task ForwardAsync(Task<OutputData<T>> data)
    {
        try
        {
            _source.SetResult(await data.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            _source.SetCanceled();
        }
        catch (Exception e)
        {
            _source.SetException(e);
        }
    }
}
