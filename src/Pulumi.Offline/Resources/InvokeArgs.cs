using Pulumi.Serialization;

namespace Pulumi;

public abstract class InvokeArgs : InputArgs
{
    public static readonly InvokeArgs Empty = new None();

    protected InvokeArgs()
    {
    }

    internal override IEnumerable<KeyValuePair<string, object?>> Inputs() => InputShape.Of(GetType()).Read(this);

    private sealed class None : InvokeArgs;
}
