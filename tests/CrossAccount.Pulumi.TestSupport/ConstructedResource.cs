using Pulumi;

namespace CrossAccount.Pulumi.TestSupport;

/// <summary>A resource as the program constructs it: what mocks never see.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Args">Its typed arguments, where secrets are still marked.</param>
/// <param name="Parent">Its parent; null for the stack itself.</param>
/// <param name="StatedProvider">The provider that its options state; null when it inherits one, or has none.</param>
public sealed record ConstructedResource(Resource Resource, ResourceArgs Args, Resource? Parent, ProviderResource? StatedProvider)
{
    /// <summary>Whether its options protect it; null when they do not say.</summary>
    public bool? Protect { get; init; }

    /// <summary>Whether its options keep it in AWS when it leaves the program; null when they do not say.</summary>
    public bool? RetainOnDelete { get; init; }

    /// <summary>The type token.</summary>
    public string Type => Resource.GetResourceType();

    /// <summary>The logical name.</summary>
    public string Name => Resource.GetResourceName();

    /// <summary>The resource and its parent, as in <c>aws:iam/role:Role data-role &lt; crossaccount:index:CrossAccountRole data</c>.</summary>
    public override string ToString() =>
        Parent is null or Stack ? $"{Type} {Name}" : $"{Type} {Name} < {Parent.GetResourceType()} {Parent.GetResourceName()}";
}
