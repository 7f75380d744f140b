namespace CrossAccount.Cli.Preview;

/// <summary>An account of a preview.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Name"><c>trusting</c>, <c>trusted</c> or another name of the settings; empty for one that was only given with <c>--account</c>.</param>
/// <param name="Region">The Region of its provider; empty where it has none.</param>
/// <param name="Users">How many users are known.</param>
/// <param name="Roles">How many roles are known, those that would be created among them.</param>
internal sealed record PreviewAccount(string Id, string Name, string Region, int Users, int Roles)
{
    public const string Trusting = "trusting";

    public bool IsTrusting => Name == Trusting;
}
