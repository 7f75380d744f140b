using CrossAccount.LocalAws.Server.Console.Requests;
using Microsoft.AspNetCore.WebUtilities;

namespace CrossAccount.LocalAws.Server.Console.Pages.SwitchRole;

/// <summary>Reads a whole link to switch roles, which somebody pasted.</summary>
internal static class SwitchRoleLink
{
    private const string PagePath = "/switchrole";

    private static readonly string[] Names = ["account", "roleName", "displayName", "color"];

    /// <summary>The address of the form with what the link says; null when it is no such link.</summary>
    public static string? ToForm(string link)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out Uri? address) || address.Scheme is not ("https" or "http") || address.AbsolutePath != PagePath)
        {
            return null;
        }

        Dictionary<string, Microsoft.Extensions.Primitives.StringValues> values = QueryHelpers.ParseQuery(address.Query);
        return Links.To("switch-role", [.. Names.Select(name => (name, values.GetValueOrDefault(name).ToString()))]);
    }
}
