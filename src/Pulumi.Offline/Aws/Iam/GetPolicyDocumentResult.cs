using System.Collections.Immutable;

namespace Pulumi.Aws.Iam;

[OutputType]
public sealed class GetPolicyDocumentResult
{
    public readonly string Id;
    public readonly string Json;
    public readonly string MinifiedJson;
    public readonly string? OverrideJson;
    public readonly ImmutableArray<string> OverridePolicyDocuments;
    public readonly string? PolicyId;
    public readonly string? SourceJson;
    public readonly ImmutableArray<string> SourcePolicyDocuments;
    public readonly ImmutableArray<Outputs.GetPolicyDocumentStatementResult> Statements;
    public readonly string? Version;

    [OutputConstructor]
    internal GetPolicyDocumentResult(
        string id,
        string json,
        string minifiedJson,
        string? overrideJson,
        ImmutableArray<string> overridePolicyDocuments,
        string? policyId,
        string? sourceJson,
        ImmutableArray<string> sourcePolicyDocuments,
        ImmutableArray<Outputs.GetPolicyDocumentStatementResult> statements,
        string? version)
    {
        Id = id;
        Json = json;
        MinifiedJson = minifiedJson;
        OverrideJson = overrideJson;
        OverridePolicyDocuments = overridePolicyDocuments;
        PolicyId = policyId;
        SourceJson = sourceJson;
        SourcePolicyDocuments = sourcePolicyDocuments;
        Statements = statements;
        Version = version;
    }
}
