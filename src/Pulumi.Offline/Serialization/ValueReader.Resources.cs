namespace Pulumi.Serialization;

internal partial class ValueReader
{
    // A value is read again after each wait, but a reference is resolved only once.
    private Dictionary<Resource, Resource>? _references;

    /// <summary>A mock sees another object than the program's: one made from the URN alone.</summary>
    protected virtual object? ReadResource(Resource resource)
    {
        (Resources ??= []).Add(resource);
        if (resource is CustomResource { Id: { } id } && TryGet(id) is not { })
        {
            return null;
        }

        if (TryGet(resource.Urn) is not { } urn)
        {
            return null;
        }

        _references ??= [];
        if (!_references.TryGetValue(resource, out var reference))
        {
            reference = ResourceReference.Create((string)urn.Value!);
            _references.Add(resource, reference);
        }

        return reference;
    }
}
