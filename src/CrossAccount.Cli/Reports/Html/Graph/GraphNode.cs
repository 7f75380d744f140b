using CrossAccount.Cli.Reports.Html.Access;

namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>Someone who gets in or is kept out, or a role, or several that are alike.</summary>
/// <param name="Principal">The principal, or the first of several.</param>
/// <param name="IsTarget">Whether it is a role of the stack.</param>
/// <param name="Count">How many it stands for.</param>
/// <param name="Depth">How many steps it is away from a role of the stack; 0 for such a role.</param>
public sealed record GraphNode(PrincipalView Principal, bool IsTarget, int Depth, int Count = 1)
{
    public string Key => Principal.Key;

    /// <summary>What it says in the picture.</summary>
    public string Label => Count == 1 ? Principal.Name : FormattableString.Invariant($"{Count:#,0} like {Principal.Name}");
}
