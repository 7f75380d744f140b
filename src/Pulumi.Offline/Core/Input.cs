namespace Pulumi;

/// <summary>A value given to a resource: a plain value or an <see cref="Output{T}"/>.</summary>
public class Input<T> : IInput
{
    private readonly Output<T>? _output;

    private protected Input(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
    }

    /// <summary>For collections, which make their output on demand.</summary>
    private protected Input()
    {
    }

    public static implicit operator Input<T>(T value) => new(Output.Create(value));

    public static implicit operator Input<T>(Output<T> value) => new(value);

    public static implicit operator Output<T>(Input<T> input) => input.ToTypedOutput();

    IOutput IInput.ToOutput() => ToTypedOutput();

    private protected virtual Output<T> ToTypedOutput() => _output!;
}
