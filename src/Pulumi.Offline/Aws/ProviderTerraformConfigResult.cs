using System.Collections.Immutable;

namespace Pulumi.Aws;

[OutputType]
public sealed class ProviderTerraformConfigResult
{
    public readonly ImmutableDictionary<string, object> Result;

    [OutputConstructor]
    internal ProviderTerraformConfigResult(ImmutableDictionary<string, object> result)
    {
        Result = result;
    }
}
