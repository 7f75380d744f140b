using System.Collections.Immutable;

namespace Pulumi.Aws.Iam.Outputs;

[OutputType]
public sealed class GetPolicyDocumentStatementConditionResult
{
    public readonly string Test;
    public readonly ImmutableArray<string> Values;
    public readonly string Variable;

    [OutputConstructor]
    internal GetPolicyDocumentStatementConditionResult(string test, ImmutableArray<string> values, string variable)
    {
        Test = test;
        Values = values;
        Variable = variable;
    }
}
