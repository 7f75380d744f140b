namespace CrossAccount.LocalAws.Server.Console.Sessions;

/// <summary>A color of the console for a role. Pages have it as a class, since no page may have styles of its own.</summary>
/// <param name="Name">The name, which is also the class: <c>role-red</c>.</param>
/// <param name="Hex">What links say, six digits.</param>
internal sealed record RoleColor(string Name, string Hex)
{
    /// <summary>What a role has that no color was chosen for.</summary>
    public static RoleColor None { get; } = new("none", "");

    /// <summary>The colors that AWS's console offered, in its order.</summary>
    public static IReadOnlyList<RoleColor> All { get; } =
        [new("red", "F2B0A9"), new("orange", "FBC8AA"), new("yellow", "EFDA95"), new("green", "B7CA9D"), new("blue", "83D4E8")];

    /// <summary>The class of the role's banner.</summary>
    public string CssClass => $"role-{Name}";

    /// <summary>The color of a link or form, by its digits or its name; none when the console does not have it.</summary>
    public static RoleColor Of(string? text)
    {
        string asked = text?.TrimStart('#') ?? "";
        return All.FirstOrDefault(color => color.Name == asked || string.Equals(color.Hex, asked, StringComparison.OrdinalIgnoreCase)) ?? None;
    }
}
