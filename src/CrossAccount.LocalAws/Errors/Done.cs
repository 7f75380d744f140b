namespace CrossAccount.LocalAws.Errors;

/// <summary>The value of an operation that answers with nothing but success.</summary>
public sealed class Done
{
    private Done()
    {
    }

    internal static Done Value { get; } = new();

    /// <summary>The word <c>done</c>.</summary>
    public override string ToString() => "done";
}
