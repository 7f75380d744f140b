using Pulumi.Serialization;

namespace Pulumi;

public abstract class ResourceArgs : InputArgs
{
    public static readonly ResourceArgs Empty = new None();

    protected ResourceArgs()
    {
    }

    internal override IEnumerable<KeyValuePair<string, object?>> Inputs() => InputShape.Of(GetType()).Read(this);

    private sealed class None : ResourceArgs;
}
