using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Server.Console.Sessions;

namespace CrossAccount.LocalAws.Server.Console.Pages.SwitchRole;

/// <summary>Finds out which role the form means.</summary>
internal static class SwitchRoleTarget
{
    /// <summary>AWS's console refuses a path and name that are longer together.</summary>
    private const int MaximumName = 64;

    /// <summary>The role; null when the form does not name one, and then why.</summary>
    public static RememberedRole? Read(SwitchRoleFields fields, out string? problem)
    {
        problem = null;
        string accountText = fields.Account.Replace("-", "", StringComparison.Ordinal);
        string name = fields.RoleName;
        if (IamResource.TryParse(name).TryGetValue(out IamResource resource) && resource is { Kind: "role", Account: { } owner })
        {
            accountText = owner.ToString();
            name = $"{resource.Path}{resource.Name}".TrimStart('/');
        }

        if (!AccountId.TryParse(accountText).TryGetValue(out AccountId account))
        {
            problem = "The account has to be twelve digits.";
        }
        else if (name.Length is 0 or > MaximumName || !IamResource.TryParse($"arn:aws:iam::{account}:role/{name}").IsValid)
        {
            problem = $"The role has to be the name of a role, with its path where it has one: at most {MaximumName} characters, as in AWS's console.";
        }

        return problem is null ? new(account, name, DisplayNameOf(fields, account, name), fields.Color) : null;
    }

    private static string DisplayNameOf(SwitchRoleFields fields, AccountId account, string name)
    {
        string shown = fields.DisplayName.Length > 0 ? fields.DisplayName : $"{name} @ {account}";
        return shown.Length <= MaximumName ? shown : shown[..MaximumName];
    }
}
