using System.Text.Json;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;

namespace CrossAccount.Cli.Decide.Requests;

/// <summary>Reads one request.</summary>
internal sealed class RequestReader(PolicyCache cache, Problems problems, bool lenient)
{
    /// <summary>The request, or null when something is wrong with it.</summary>
    public DecisionRequest? Read(JsonElement root, out JsonElement id)
    {
        id = default;
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add(root, "$", DiagnosticCodes.WrongType, $"the request is {JsonKinds.Describe(root)}, but must be an object", "write `{ \"principal\": …, \"action\": …, \"resource\": … }`");
            return null;
        }

        RequestMembers members = RequestMembers.Of(root, problems, lenient);
        id = ReadId(members);
        AccessRequest? access = ReadAccess(members);
        ApplicablePolicies policies = new PolicyReader(cache, problems).Read(members, access);
        return problems.IsEmpty ? new(access!, policies) : null;
    }

    private AccessRequest? ReadAccess(RequestMembers members)
    {
        RequestContext context = ContextReader.Read(members.Optional("context"), problems);
        string? action = ReadAction(members);
        RequestedResource? resource = ResourceReader.Read(members);
        Caller? caller = ReadCaller(members, context, resource?.Partition ?? Partition.Aws);
        return action is null || resource is null || caller is null
            ? null
            : new(caller, action, resource.Text, resource.Account, context);
    }

    private JsonElement ReadId(RequestMembers members)
    {
        if (members.Optional("id") is not { } id)
        {
            return default;
        }

        switch (id.ValueKind)
        {
            case JsonValueKind.Number:
                return id;
            case JsonValueKind.String:
                // Throws for half of a surrogate pair, which cannot be given back.
                _ = id.GetString();
                return id;
            default:
                problems.Add(id, "$.id", DiagnosticCodes.WrongType, $"the ID is {JsonKinds.Describe(id)}, but must be a text or a number", "write `\"id\": \"1\"`");
                return default;
        }
    }

    private static string? ReadAction(RequestMembers members)
    {
        if (members.Text("action") is not { } action)
        {
            return null;
        }

        int colon = action.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon < action.Length - 1 && !action.AsSpan().ContainsAny('*', '?'))
        {
            return action;
        }

        members.Report("action", DiagnosticCodes.BadAction, $"`{Shorten.Text(action)}` is not one action", "write `service:Action`, as in `sts:AssumeRole`");
        return null;
    }

    private static Caller? ReadCaller(RequestMembers members, RequestContext context, Partition partition)
    {
        if (members.Text("principal") is not { } principal)
        {
            return null;
        }

        Caller? caller = PrincipalReader.Read(principal, context, partition, out string error);
        if (caller is null)
        {
            members.Report("principal", DiagnosticCodes.BadPrincipal, error, "write the ARN of a user, role, session or account root, the name of a service, or a provider");
        }

        return caller;
    }
}
