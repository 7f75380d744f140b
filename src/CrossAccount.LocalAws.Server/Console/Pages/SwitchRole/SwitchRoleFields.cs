using CrossAccount.LocalAws.Server.Console.Requests;
using CrossAccount.LocalAws.Server.Console.Sessions;

namespace CrossAccount.LocalAws.Server.Console.Pages.SwitchRole;

/// <summary>What stands in the form to switch roles, as it was typed or as a link has it.</summary>
/// <param name="Account">The account.</param>
/// <param name="RoleName">The role's name with its path, or its ARN.</param>
/// <param name="DisplayName">What the console is to call it; empty for a name that it makes.</param>
/// <param name="Color">The color.</param>
internal sealed record SwitchRoleFields(string Account, string RoleName, string DisplayName, RoleColor Color)
{
    /// <summary>Whether the role's session is to be started by the session of the role that is worked as now.</summary>
    public bool IsChained { get; init; }

    /// <summary>The fields of an address, by the names that AWS's links have.</summary>
    public static SwitchRoleFields OfAddress(ConsoleRequest request) =>
        new(request.Query("account"), request.Query("roleName"), request.Query("displayName"), RoleColor.Of(request.Query("color")));

    /// <summary>The fields of the form.</summary>
    public static SwitchRoleFields OfForm(ConsoleRequest request) =>
        new(request.Field("account"), request.Field("roleName"), request.Field("displayName"), RoleColor.Of(request.Field("color")))
        {
            IsChained = request.Field("chained").Length > 0,
        };
}
