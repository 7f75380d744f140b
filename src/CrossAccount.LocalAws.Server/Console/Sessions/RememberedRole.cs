using CrossAccount.Iam.Arns;

namespace CrossAccount.LocalAws.Server.Console.Sessions;

/// <summary>A role that can be switched to again with one press.</summary>
/// <param name="Account">The account.</param>
/// <param name="RoleName">The name with its path, without the slash at the front.</param>
/// <param name="DisplayName">What the console calls it.</param>
/// <param name="Color">The color of its banner.</param>
internal sealed record RememberedRole(AccountId Account, string RoleName, string DisplayName, RoleColor Color)
{
    /// <summary>Whether both are the same role, however it is shown.</summary>
    public bool IsSameRole(RememberedRole other) => Account == other.Account && RoleName == other.RoleName;
}
