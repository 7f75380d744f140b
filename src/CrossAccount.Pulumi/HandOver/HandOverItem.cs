namespace CrossAccount.Pulumi.HandOver;

/// <summary>A text for the people who use a role, or the reason why it would not work.</summary>
public sealed record HandOverItem
{
    private HandOverItem(string? text, string? withheldBecause)
    {
        Text = text;
        WithheldBecause = withheldBecause;
    }

    /// <summary>The text; null when it is withheld.</summary>
    public string? Text { get; }

    /// <summary>Why there is no text; null when there is one.</summary>
    public string? WithheldBecause { get; }

    /// <summary>The text, or <c>withheld: </c> and the reason.</summary>
    public override string ToString() => Text ?? $"withheld: {WithheldBecause}";

    internal static HandOverItem Of(string text) => new(text, null);

    internal static HandOverItem Withheld(string reason) => new(null, reason);
}
