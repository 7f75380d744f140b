using System.Collections.Immutable;

namespace Pulumi.Aws.Iam.Outputs;

[OutputType]
public sealed class GetPolicyDocumentStatementResult
{
    public readonly ImmutableArray<string> Actions;
    public readonly ImmutableArray<Outputs.GetPolicyDocumentStatementConditionResult> Conditions;
    public readonly string? Effect;
    public readonly ImmutableArray<string> NotActions;
    public readonly ImmutableArray<Outputs.GetPolicyDocumentStatementNotPrincipalResult> NotPrincipals;
    public readonly ImmutableArray<string> NotResources;
    public readonly ImmutableArray<Outputs.GetPolicyDocumentStatementPrincipalResult> Principals;
    public readonly ImmutableArray<string> Resources;
    public readonly string? Sid;

    [OutputConstructor]
    internal GetPolicyDocumentStatementResult(
        ImmutableArray<string> actions,
        ImmutableArray<Outputs.GetPolicyDocumentStatementConditionResult> conditions,
        string? effect,
        ImmutableArray<string> notActions,
        ImmutableArray<Outputs.GetPolicyDocumentStatementNotPrincipalResult> notPrincipals,
        ImmutableArray<string> notResources,
        ImmutableArray<Outputs.GetPolicyDocumentStatementPrincipalResult> principals,
        ImmutableArray<string> resources,
        string? sid)
    {
        Actions = actions;
        Conditions = conditions;
        Effect = effect;
        NotActions = notActions;
        NotPrincipals = notPrincipals;
        NotResources = notResources;
        Principals = principals;
        Resources = resources;
        Sid = sid;
    }
}
