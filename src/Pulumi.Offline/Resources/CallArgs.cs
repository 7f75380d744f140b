using Pulumi.Serialization;

namespace Pulumi;

public abstract class CallArgs : InputArgs
{
    public static readonly CallArgs Empty = new None();

    protected CallArgs()
    {
    }

    internal override IEnumerable<KeyValuePair<string, object?>> Inputs() => InputShape.Of(GetType()).Read(this);

    private sealed class None : CallArgs;
}
