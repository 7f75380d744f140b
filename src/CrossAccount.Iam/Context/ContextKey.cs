namespace CrossAccount.Iam.Context;

/// <summary>A context key as compiled policies hold it: well-known keys by their slot, so that no text is hashed per decision.</summary>
internal readonly struct ContextKey(string name)
{
    public string Name { get; } = name;

    public int Slot { get; } = ContextKeys.SlotOf(name);
}
