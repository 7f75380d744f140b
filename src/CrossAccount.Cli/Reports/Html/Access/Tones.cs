using CrossAccount.Cli.Preview;

namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>The names and marks of tones. No tone is told by its color alone.</summary>
public static class Tones
{
    /// <summary>The tones, in the order of the legend.</summary>
    public static IReadOnlyList<Tone> All { get; } = Enum.GetValues<Tone>();

    /// <summary>The class of the style sheet.</summary>
    public static string Class(this Tone tone) => tone switch
    {
        Tone.Allowed => "allowed",
        Tone.Conditional => "conditional",
        Tone.Through => "through",
        Tone.Denied => "denied",
        _ => "not-allowed",
    };

    public static string Label(this Tone tone) => tone switch
    {
        Tone.Allowed => "gets in",
        Tone.Conditional => "on a condition",
        Tone.Through => "through roles",
        Tone.Denied => "denied",
        _ => "not allowed",
    };

    public static string Mark(this Tone tone) => tone switch
    {
        Tone.Allowed => "✓",
        Tone.Conditional => "◐",
        Tone.Through => "⤳",
        Tone.Denied => "✕",
        _ => "–",
    };

    internal static Tone Of(AccessRow row) => row switch
    {
        { IsThroughRoles: true } => Tone.Through,
        { IsAllowed: true, IsOutside: true } => Tone.Conditional,
        { IsAllowed: true } => row.Steps.SelectMany(step => step.Ways).Any(way => way.Needs.IsEmpty) ? Tone.Allowed : Tone.Conditional,
        { Decision: "ExplicitlyDenied" } => Tone.Denied,
        _ => Tone.NotAllowed,
    };
}
