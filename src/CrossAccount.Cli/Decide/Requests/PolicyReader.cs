using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Cli.Decide.Requests;

/// <summary>Reads the policy documents of a request, as strictly as AWS does when they are saved.</summary>
internal sealed class PolicyReader(PolicyCache cache, Problems problems)
{
    /// <summary>The policies. What the resource's policy is depends on what is asked, so it is not looked at when that is not known.</summary>
    public ApplicablePolicies Read(RequestMembers members, AccessRequest? access) => new()
    {
        Identity = List(members.Optional("identityPolicies"), "identityPolicies", PolicyKind.Inline),
        Resource = access is null ? null : One(members.Optional("resourcePolicy"), "resourcePolicy", OriginOfResourcePolicy(access)),
        PermissionsBoundary = Boundary(members.Optional("permissionBoundaries")),
        Session = One(members.Optional("sessionPolicy"), "sessionPolicy", new(PolicyKind.Session, "", "")) is { } session ? [session] : [],
        ServiceControl = Levels(members.Optional("scps"), "scps", PolicyKind.ServiceControl),
        ResourceControl = Levels(members.Optional("rcps"), "rcps", PolicyKind.ResourceControl),
    };

    private static PolicyOrigin OriginOfResourcePolicy(AccessRequest access) =>
        access.AsksForRole ? PolicyOrigin.TrustOf(access.Resource.Split(':', 6)[^1]) : new(PolicyKind.Resource, "", "");

    /// <summary>AWS gives an identity one boundary; whoever splits it into several documents means one policy.</summary>
    private CompiledPolicy? Boundary(JsonElement? list)
    {
        const string Name = "permissionBoundaries";
        ImmutableArray<CompiledPolicy> parts = List(list, Name, PolicyKind.PermissionsBoundary);
        if (parts.Length < 2)
        {
            return parts.FirstOrDefault();
        }

        PolicyDocument whole = parts[0].Document with { Statements = [.. parts.SelectMany(part => part.Document.Statements)] };
        // Each document is valid by itself, so only a statement ID of two of them can be wrong.
        ImmutableArray<Diagnostic> diagnostics = PolicyValidator.Validate(whole, PolicyKind.PermissionsBoundary);
        if (diagnostics.IsEmpty)
        {
            return CompiledPolicy.Compile(whole, new(PolicyKind.PermissionsBoundary, Name, ""));
        }

        problems.Add(list!.Value, $"$.{Name}", diagnostics[0].Code, $"the boundaries count as one policy, but {diagnostics[0].Message}", diagnostics[0].Help);
        return null;
    }

    private ImmutableArray<ImmutableArray<CompiledPolicy>> Levels(JsonElement? levels, string name, PolicyKind kind) =>
        [.. Items(levels, name).Select((level, index) => List(level, $"{name}[{index}]", kind))];

    private ImmutableArray<CompiledPolicy> List(JsonElement? list, string name, PolicyKind kind) =>
        [.. Items(list, name).Select((document, index) => Compile(document, $"{name}[{index}]", new(kind, $"{name}[{index}]", ""))).OfType<CompiledPolicy>()];

    private JsonElement.ArrayEnumerator Items(JsonElement? list, string name)
    {
        if (list is not { } value)
        {
            return default;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray();
        }

        problems.Add(value, $"$.{name}", DiagnosticCodes.WrongType, $"`{name}` is {JsonKinds.Describe(value)}, but must be a list", "write it in `[` and `]`");
        return default;
    }

    private CompiledPolicy? One(JsonElement? document, string name, PolicyOrigin origin) =>
        document is { } given ? Compile(given, name, origin) : null;

    private CompiledPolicy? Compile(JsonElement element, string name, PolicyOrigin origin)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(element, $"$.{name}", DiagnosticCodes.WrongType, $"the policy is {JsonKinds.Describe(element)}, but must be an object", "write the document itself, not a text that holds it");
            return null;
        }

        ReadOnlySpan<byte> text = JsonMarshal.GetRawUtf8Value(element);
        if (cache.TryGet(text, origin, out CompiledPolicy? policy))
        {
            return policy;
        }

        ParseResult parsed = PolicyParser.Parse(text);
        ImmutableArray<Diagnostic> diagnostics = parsed.TryGetDocument(out PolicyDocument? document)
            ? PolicyValidator.Validate(document, origin.Kind)
            : parsed.Diagnostics;
        if (!diagnostics.IsEmpty)
        {
            problems.AddWithin(element, $"$.{name}", diagnostics);
            return null;
        }

        policy = CompiledPolicy.Compile(document!, origin);
        cache.Add(text, origin, policy);
        return policy;
    }
}
