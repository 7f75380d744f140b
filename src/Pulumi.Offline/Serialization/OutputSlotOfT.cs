namespace Pulumi.Serialization;

/// <inheritdoc/>
internal sealed class OutputSlot<T> : OutputSlot
{
    private readonly TaskCompletionSource<OutputData<T>> _source = new();
    private readonly Resource _resource;

    public OutputSlot(OutputProperty property, Resource resource)
        : base(property)
    {
        _resource = resource;
        Output = new(_source.Task);
    }

    public Output<T> Output { get; }

    public override void Set(object? value, bool isKnown, bool isSecret)
        => _source.TrySetResult(new(_resource.AsSet, value is null ? default! : (T)value, isKnown, isSecret));

    public override void Fail(Exception exception) => _source.TrySetException(exception);
}
