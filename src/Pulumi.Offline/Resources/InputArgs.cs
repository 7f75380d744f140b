namespace Pulumi;

/// <summary>A set of named inputs, declared by properties or fields with <see cref="InputAttribute"/>.</summary>
public abstract class InputArgs
{
    protected InputArgs()
    {
    }

    /// <summary>The inputs by wire name; throws for a required one that was not given.</summary>
    internal abstract IEnumerable<KeyValuePair<string, object?>> Inputs();
}
