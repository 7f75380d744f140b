namespace Pulumi.Serialization;

/// <summary>An output of one resource, waiting for its value; what comes first counts.</summary>
internal abstract class OutputSlot(OutputProperty property)
{
    public OutputProperty Property { get; } = property;

    public abstract void Set(object? value, bool isKnown, bool isSecret);

    public abstract void Fail(Exception exception);
}
