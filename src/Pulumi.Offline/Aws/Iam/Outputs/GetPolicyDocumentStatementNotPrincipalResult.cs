using System.Collections.Immutable;

namespace Pulumi.Aws.Iam.Outputs;

[OutputType]
public sealed class GetPolicyDocumentStatementNotPrincipalResult
{
    public readonly ImmutableArray<string> Identifiers;
    public readonly string Type;

    [OutputConstructor]
    internal GetPolicyDocumentStatementNotPrincipalResult(ImmutableArray<string> identifiers, string type)
    {
        Identifiers = identifiers;
        Type = type;
    }
}
