using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Simulation;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Query.Paging;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations of the policy simulator.</summary>
internal static class SimulationOperations
{
    private const string Source = "PolicySourceArn";
    private const string Policies = "PolicyInputList";

    public static IEnumerable<QueryOperation> All =>
    [
        Simulate(
            "SimulatePrincipalPolicy", static form => (Arn: form.Required(Source), Request: Read(form)),
            static (iam, asked) => iam.SimulatePrincipalPolicy(asked.Arn, asked.Request)),
        Simulate("SimulateCustomPolicy", Read, static (iam, request) => iam.SimulateCustomPolicy(request)),
        IamOperation.Of(
            "GetContextKeysForPrincipalPolicy", static form => (Arn: form.Required(Source), Policies: form.Strings(Policies)),
            static (iam, asked) => iam.GetContextKeysForPrincipalPolicy(asked.Arn, asked.Policies), WriteKeys),
        IamOperation.Of(
            "GetContextKeysForCustomPolicy", static form => form.Strings(Policies),
            static (iam, policies) => iam.GetContextKeysForCustomPolicy(policies), WriteKeys),
    ];

    private static PagedOperation<TRequest, SimulationResult> Simulate<TRequest>(
        string name, Func<QueryForm, TRequest> read, Func<IamClient, TRequest, AwsResult<ImmutableArray<SimulationResult>>> run) =>
        new PagedOperation<TRequest, SimulationResult>(
            AwsService.Iam, name, "EvaluationResults", read, (call, request) => run(call.Client.Iam, request),
            static result => $"{result.EvalActionName} {result.EvalResourceName}", Write, isSorted: false);

    private static SimulationRequest Read(QueryForm form) => new(form.Strings("ActionNames"))
    {
        ResourceArns = form.Strings("ResourceArns"),
        PolicyInputList = form.Strings(Policies),
        PermissionsBoundaryPolicyInputList = form.Strings("PermissionsBoundaryPolicyInputList"),
        ResourcePolicy = form["ResourcePolicy"],
        ResourceOwner = form["ResourceOwner"],
        CallerArn = form["CallerArn"],
        ContextEntries = form.Objects("ContextEntries", "ContextKeyName", ReadEntry),
    };

    private static ContextEntry ReadEntry(QueryForm form, string prefix) => new(
        form[prefix + "ContextKeyName"]!, form.Strings(prefix + "ContextKeyValues"),
        form[prefix + "ContextKeyType"]?.EndsWith("List", StringComparison.Ordinal) == true);

    private static void Write(XmlAnswer xml, SimulationResult result)
    {
        xml.Element("EvalActionName", result.EvalActionName);
        xml.Element("EvalResourceName", result.EvalResourceName);
        xml.Element("EvalDecision", Word(result.EvalDecision));
        xml.List("MatchedStatements", result.MatchedStatements, WriteStatement);
        xml.List("MissingContextValues", result.MissingContextValues);
        if (result.AllowedByPermissionsBoundary is { } isAllowed)
        {
            xml.Object("PermissionsBoundaryDecisionDetail", isAllowed, static (xml, allowed) => xml.Element("AllowedByPermissionsBoundary", allowed));
        }

        if (!result.EvalDecisionDetails.IsEmpty)
        {
            xml.Object("EvalDecisionDetails", result.EvalDecisionDetails, WriteDetails);
        }
    }

    private static void WriteStatement(XmlAnswer xml, MatchedStatement statement)
    {
        xml.Element("SourcePolicyId", statement.SourcePolicyId);
        xml.Element("SourcePolicyType", statement.SourcePolicyType switch
        {
            PolicySourceType.AwsManaged => "aws-managed",
            PolicySourceType.UserManaged => "user-managed",
            PolicySourceType.User => "user",
            PolicySourceType.Group => "group",
            PolicySourceType.Role => "role",
            PolicySourceType.Resource => "resource",
            _ => "none",
        });
        xml.Object("StartPosition", statement.Start, WritePosition);
        xml.Object("EndPosition", statement.End, WritePosition);
    }

    private static void WritePosition(XmlAnswer xml, TextPosition position)
    {
        xml.Element("Line", position.Line);
        xml.Element("Column", position.Column);
    }

    private static void WriteDetails(XmlAnswer xml, ImmutableSortedDictionary<string, SimulatedDecision> details)
    {
        foreach ((string kind, SimulatedDecision decision) in details)
        {
            xml.Start("entry");
            xml.Element("key", kind);
            xml.Element("value", Word(decision));
            xml.End("entry");
        }
    }

    private static void WriteKeys(XmlAnswer xml, ImmutableArray<string> keys) => xml.List("ContextKeyNames", keys);

    private static string Word(SimulatedDecision decision) => decision switch
    {
        SimulatedDecision.Allowed => "allowed",
        SimulatedDecision.ExplicitDeny => "explicitDeny",
        _ => "implicitDeny",
    };
}
