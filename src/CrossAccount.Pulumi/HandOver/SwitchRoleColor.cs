using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>A color for the role in the console's menu.</summary>
/// <remarks>
/// AWS documents no parameter for it: the console has read <c>color</c> for years, but may stop to, and has changed its colors
/// before. So no link has one unless it is asked for.
/// </remarks>
public readonly record struct SwitchRoleColor
{
    private static readonly (string Name, string Hex)[] Known =
        [("red", "f2b0a9"), ("orange", "fbc8aa"), ("yellow", "efda95"), ("green", "b7ca9d"), ("blue", "83d4e8")];

    private readonly string? _hex;

    private SwitchRoleColor(string hex) => _hex = hex;

    /// <summary>The names that <see cref="TryParse"/> reads.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Select(color => color.Name)];

    /// <summary>Reads one of <see cref="Names"/>.</summary>
    public static Parsed<SwitchRoleColor> TryParse(string? text)
    {
        foreach ((string name, string hex) in Known)
        {
            if (name == text)
            {
                return Parsed.Valid(new SwitchRoleColor(hex));
            }
        }

        return Parsed.Invalid<SwitchRoleColor>(
            $"the color `{text}` is not one of the console's, but must be one of {string.Join(", ", Names.Select(name => $"`{name}`"))}");
    }

    /// <summary>The link with the color; the default value is no color.</summary>
    internal HandOverItem AddTo(string url) => HandOverItem.Of(_hex is null ? url : $"{url}&color={_hex}");
}
