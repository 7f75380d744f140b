using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Pulumi.Access;

/// <summary>An existing role, group or user of the trusted account that is allowed or denied to assume a role.</summary>
public readonly record struct Grantee
{
    private readonly string? _name;

    private Grantee(GranteeKind kind, string name)
    {
        Kind = kind;
        _name = name;
    }

    /// <summary>What it is.</summary>
    public GranteeKind Kind { get; }

    /// <summary>Its name, without path.</summary>
    public string Name => _name ?? "";

    /// <summary>A role.</summary>
    public static Grantee Role(RoleName name) => new(GranteeKind.Role, name.ToString());

    /// <summary>A group.</summary>
    public static Grantee Group(GroupName name) => new(GranteeKind.Group, name.ToString());

    /// <summary>A user.</summary>
    public static Grantee User(UserName name) => new(GranteeKind.User, name.ToString());

    /// <summary>Reads <c>role/Name</c>, <c>group/Name</c> or <c>user/Name</c>.</summary>
    public static Parsed<Grantee> TryParse(string? text)
    {
        string[] parts = text?.Split('/', 2) ?? [];
        return parts switch
        {
            ["role", string name] => RoleName.TryParse(name).Select(Role),
            ["group", string name] => GroupName.TryParse(name).Select(Group),
            ["user", string name] => UserName.TryParse(name).Select(User),
            _ => Parsed.Invalid<Grantee>($"`{text}` is not an identity, but must read `role/Name`, `group/Name` or `user/Name`"),
        };
    }

    /// <summary>Reads <c>role/Name</c>, <c>group/Name</c> or <c>user/Name</c>, or throws.</summary>
    /// <exception cref="FormatException">The text is not an identity.</exception>
    public static Grantee Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>Whether both name one identity: an account cannot hold two whose names differ only in case.</summary>
    public bool IsSameAs(Grantee other) => Kind == other.Kind && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The identity as <c>role/Name</c>.</summary>
    public override string ToString() => Kind switch
    {
        GranteeKind.Role => $"role/{Name}",
        GranteeKind.Group => $"group/{Name}",
        _ => $"user/{Name}",
    };
}
