namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>What the reference decides, in the words of the verb <c>decide</c>.</summary>
/// <param name="Decision"><c>Allowed</c>, <c>ExplicitlyDenied</c> or <c>ImplicitlyDenied</c>.</param>
/// <param name="Layer">The layer that decided.</param>
internal sealed record ReferenceAnswer(string Decision, string Layer)
{
    public static ReferenceAnswer Allowed(string layer) => new("Allowed", layer);

    public static ReferenceAnswer Denied(string layer) => new("ExplicitlyDenied", layer);

    public static ReferenceAnswer Silent(string layer) => new("ImplicitlyDenied", layer);
}
