using System.Text;

namespace CrossAccount.LocalAws.Server.Console.Requests;

/// <summary>Addresses of the console's pages.</summary>
internal static class Links
{
    /// <summary>A page, with the values that it is asked for; those that are null or empty are left out.</summary>
    public static string To(string page, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        var address = new StringBuilder(ConsolePages.Path).Append('/').Append(page);
        char separator = '?';
        foreach ((string name, string? value) in values)
        {
            if (!string.IsNullOrEmpty(value))
            {
                address.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }

        return address.ToString();
    }

    /// <summary>Whether an address that somebody gave leads to a page of the console and nowhere else.</summary>
    public static bool IsPage(string address) =>
        address.StartsWith(ConsolePages.Path + "/", StringComparison.Ordinal) && !address.Any(character => character is '\\' || char.IsControl(character));
}
