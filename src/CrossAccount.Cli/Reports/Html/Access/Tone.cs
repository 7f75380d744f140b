namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>What an access comes to, as the page colors it; the most open first.</summary>
public enum Tone
{
    /// <summary>Gets in as it is.</summary>
    Allowed,

    /// <summary>Gets in under a condition.</summary>
    Conditional,

    /// <summary>Gets in through other roles.</summary>
    Through,

    /// <summary>Kept out by a deny.</summary>
    Denied,

    /// <summary>Kept out because nothing allows it.</summary>
    NotAllowed,
}
