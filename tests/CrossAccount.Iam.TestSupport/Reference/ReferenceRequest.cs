using System.Text.Json;

namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>A request and the policies that apply to it.</summary>
internal sealed record ReferenceRequest
{
    public required ReferenceCaller Caller { get; init; }

    public required string Action { get; init; }

    public required string Resource { get; init; }

    public required string ResourceAccount { get; init; }

    public required string ResourcePartition { get; init; }

    public required RequestKeys Keys { get; init; }

    public required ReferenceStatement[] Identity { get; init; }

    /// <summary>Null when the resource has no policy.</summary>
    public required ReferenceStatement[]? ResourcePolicy { get; init; }

    /// <summary>Null when the caller has no boundary; several count as one policy.</summary>
    public required ReferenceStatement[]? Boundary { get; init; }

    /// <summary>Null when the session was made without policies.</summary>
    public required ReferenceStatement[]? Session { get; init; }

    /// <summary>The statements of each level, from the root of the organization down to the account.</summary>
    public required ReferenceStatement[][] ServiceControl { get; init; }

    public required ReferenceStatement[][] ResourceControl { get; init; }

    public bool IsWithinAccount => Caller.Account == ResourceAccount;

    /// <summary>Whether the policy of the resource is the trust policy of a role.</summary>
    public bool AsksForRole =>
        Action.StartsWith("sts:AssumeRole", StringComparison.OrdinalIgnoreCase)
        || (Resource.Split(':', 6)[^1].StartsWith("role/", StringComparison.Ordinal)
            && Action.ToUpperInvariant() is "STS:TAGSESSION" or "STS:SETSOURCEIDENTITY" or "STS:SETCONTEXT");

    /// <summary>Whether the policy of the resource is that of a KMS key.</summary>
    public bool AsksForKey => Resource.Split(':', 6) is [_, _, "kms", _, _, var key] && key.StartsWith("key/", StringComparison.Ordinal);

    public static ReferenceRequest Read(JsonElement request)
    {
        string resource = request.GetProperty("resource").GetString()!;
        string[] parts = resource.Split(':', 6);
        bool isArn = parts.Length == 6;
        RequestKeys given = RequestKeys.Given(request);
        var caller = ReferenceCaller.Read(Member(request, "principal")?.GetString(), given, isArn ? parts[1] : "aws");
        string account = isArn && parts[4].Length == 12 ? parts[4] : Member(request, "resourceAccount")!.Value.GetString()!;
        ReferenceStatement[] boundary = [.. Items(request, "permissionBoundaries").SelectMany(ReferenceStatement.OfDocument)];
        ReferenceStatement[] session = Member(request, "sessionPolicy") is { } policy ? [.. OneOrMany(policy).SelectMany(ReferenceStatement.OfDocument)] : [];
        return new()
        {
            Caller = caller,
            Action = request.GetProperty("action").GetString()!,
            Resource = resource,
            ResourceAccount = account,
            ResourcePartition = isArn ? parts[1] : caller.Partition,
            Keys = given.Over(caller.Keys).Over(RequestKeys.Of(("aws:ResourceAccount", account))),
            Identity = [.. Items(request, "identityPolicies").SelectMany(ReferenceStatement.OfDocument)],
            ResourcePolicy = Member(request, "resourcePolicy") is { } document ? ReferenceStatement.OfDocument(document) : null,
            Boundary = boundary.Length == 0 ? null : boundary,
            Session = session.Length == 0 ? null : session,
            ServiceControl = Levels(request, "scps"),
            ResourceControl = Levels(request, "rcps"),
        };
    }

    private static ReferenceStatement[][] Levels(JsonElement request, string name) =>
        [.. Items(request, name).Select(level => level.EnumerateArray().SelectMany(ReferenceStatement.OfDocument).ToArray())];

    private static JsonElement[] Items(JsonElement request, string name) =>
        Member(request, name) is { } list ? [.. list.EnumerateArray()] : [];

    private static JsonElement[] OneOrMany(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static JsonElement? Member(JsonElement request, string name) =>
        request.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
