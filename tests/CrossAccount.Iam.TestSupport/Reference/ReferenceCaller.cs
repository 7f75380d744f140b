namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>Who makes a request.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">Principal</see>.</remarks>
internal sealed record ReferenceCaller
{
    private static readonly string[] WebIdentityProviders =
        ["accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com"];

    public required ReferenceCallerKind Kind { get; init; }

    public required string Partition { get; init; }

    /// <summary>Null for services, federated identities and nobody.</summary>
    public string? Account { get; init; }

    /// <summary>For a session of a role its own ARN; for a service or a provider its name.</summary>
    public required string Name { get; init; }

    /// <summary>For a session of a role the role's ARN, with its path; otherwise the same as <see cref="Name"/>.</summary>
    public required string PrincipalArn { get; init; }

    public string? UniqueId { get; init; }

    public RequestKeys Keys { get; init; } = RequestKeys.Of();

    /// <summary>The path `/aws-service-role/` is reserved for them.</summary>
    public bool IsServiceLinkedRole =>
        Kind == ReferenceCallerKind.RoleSession && PrincipalArn.Split(':', 6)[5].StartsWith("role/aws-service-role/", StringComparison.Ordinal);

    public static ReferenceCaller Read(string? principal, RequestKeys given, string resourcePartition)
    {
        if (principal is null)
        {
            return Nobody;
        }

        string[] parts = principal.Split(':', 6);
        bool isProvider = parts.Length == 6 && (parts[5].StartsWith("saml-provider/", StringComparison.Ordinal) || parts[5].StartsWith("oidc-provider/", StringComparison.Ordinal));
        if (isProvider || WebIdentityProviders.Contains(principal))
        {
            return new()
            {
                Kind = ReferenceCallerKind.FederatedIdentity,
                Partition = isProvider ? parts[1] : resourcePartition,
                Name = principal,
                PrincipalArn = principal,
            };
        }

        return parts.Length < 6 ? Service(principal, resourcePartition) : OfAccount(principal, parts, given.OnlyValueOf("aws:userid"), given);
    }

    private static ReferenceCaller Nobody => new()
    {
        Kind = ReferenceCallerKind.Anonymous,
        Partition = "aws",
        Name = "",
        PrincipalArn = "",
        Keys = DerivedKeys.OfNobody,
    };

    private static ReferenceCaller Service(string name, string partition) => new()
    {
        Kind = ReferenceCallerKind.Service,
        Partition = partition,
        Name = name,
        PrincipalArn = name,
        Keys = DerivedKeys.OfService(name),
    };

    private static ReferenceCaller OfAccount(string arn, string[] parts, string? userId, RequestKeys given)
    {
        string[] resource = parts[5].Split('/');
        (ReferenceCallerKind kind, string name, string principalArn) = resource[0] switch
        {
            "root" => (ReferenceCallerKind.AccountRoot, arn, arn),
            "user" => (ReferenceCallerKind.User, arn, arn),
            "federated-user" => (ReferenceCallerKind.FederatedUser, arn, arn),
            "role" => (ReferenceCallerKind.RoleSession, SessionArn(parts, resource[^1], SessionOf(userId)), arn),
            "assumed-role" => (ReferenceCallerKind.RoleSession, arn, RoleArn(parts, resource[1], given)),
            _ => throw new ArgumentException($"`{arn}` is not a principal that makes requests", nameof(arn)),
        };
        string? id = kind switch
        {
            ReferenceCallerKind.User => userId,
            ReferenceCallerKind.RoleSession => RoleIdOf(userId),
            _ => null,
        };
        return new()
        {
            Kind = kind,
            Partition = parts[1],
            Account = parts[4],
            Name = name,
            PrincipalArn = principalArn,
            UniqueId = id,
            Keys = DerivedKeys.OfAccountsPrincipal(kind, parts[4], principalArn, resource[^1], UserIdOf(kind, parts[4], name, id)),
        };
    }

    private static string? UserIdOf(ReferenceCallerKind kind, string account, string name, string? id) => kind switch
    {
        ReferenceCallerKind.AccountRoot => account,
        ReferenceCallerKind.FederatedUser => $"{account}:{name.Split('/')[^1]}",
        ReferenceCallerKind.RoleSession => id is null ? null : $"{id}:{name.Split('/')[^1]}",
        _ => id,
    };

    private static string SessionArn(string[] role, string name, string session) => $"arn:{role[1]}:sts::{role[4]}:assumed-role/{name}/{session}";

    /// <summary>The session's ARN has lost the role's path; only `aws:PrincipalArn` still knows it.</summary>
    private static string RoleArn(string[] session, string name, RequestKeys given)
    {
        string start = $"arn:{session[1]}:iam::{session[4]}:role/";
        return given.OnlyValueOf("aws:PrincipalArn") is { } arn && arn.StartsWith(start, StringComparison.Ordinal) && arn.EndsWith($"/{name}", StringComparison.Ordinal)
            ? arn
            : start + name;
    }

    private static string? RoleIdOf(string? userId) => userId?.Split(':', 2) is [{ Length: > 0 } id, _] ? id : null;

    private static string SessionOf(string? userId) => userId?.Split(':', 2) is [_, { Length: >= 2 } name] ? name : "any-session";
}
