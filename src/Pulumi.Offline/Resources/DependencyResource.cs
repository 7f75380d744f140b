using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A resource of which only the URN is known.</summary>
internal sealed class DependencyResource : CustomResource
{
    public DependencyResource(string urn)
        : base(type: "", name: "", ResourceArgs.Empty, options: null, reference: true)
        => Urn = new(new OutputData<string>(AsSet, urn, isKnown: true, isSecret: false));
}
