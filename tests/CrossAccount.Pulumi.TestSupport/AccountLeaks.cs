using System.Text.Json;

namespace CrossAccount.Pulumi.TestSupport;

/// <summary>Finds the resources of any program that would go to an account that nobody declared.</summary>
public static class AccountLeaks
{
    /// <summary>
    /// One line for each <c>aws</c> resource whose provider does not refuse every account but a declared one: a resource of the default
    /// provider, of a provider that names no account or several, and of one that names another account.
    /// </summary>
    /// <param name="resources">The resources of a run, providers included.</param>
    /// <param name="declared">The IDs of the accounts that the program may create something in.</param>
    public static IReadOnlyList<string> Find(IReadOnlyCollection<RegisteredResource> resources, params IReadOnlyCollection<string> declared)
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(declared);
        Dictionary<string, string[]> accounts = resources
            .Where(resource => resource.Type == RegisteredResource.ProviderPrefix + "aws")
            .ToDictionary(provider => provider.Name, AllowedAccounts);
        return [.. resources
            .Where(resource => resource.Type.StartsWith("aws:", StringComparison.Ordinal))
            .Select(resource => (resource, problem: Problem(resource, accounts, declared)))
            .Where(found => found.problem is not null)
            .Select(found => $"{found.resource.Type} {found.resource.Name}: {found.problem}")
            .Order(StringComparer.Ordinal)];
    }

    private static string? Problem(RegisteredResource resource, Dictionary<string, string[]> accounts, IReadOnlyCollection<string> declared)
    {
        if (!accounts.TryGetValue(resource.ProviderName, out string[]? allowed))
        {
            return resource.ProviderName.Length == 0
                ? "goes to the default provider, whichever account that is"
                : $"goes to `{resource.ProviderName}`, which is no `aws` provider of the program";
        }

        return allowed switch
        {
            [] => $"goes to `{resource.ProviderName}`, which takes the credentials of any account",
            [string account] => declared.Contains(account) ? null : $"goes to account `{account}`, which is not declared",
            _ => $"goes to `{resource.ProviderName}`, which takes the credentials of {allowed.Length} accounts",
        };
    }

    private static string[] AllowedAccounts(RegisteredResource provider) =>
        provider.Inputs.TryGetValue("allowedAccountIds", out object? ids) ? JsonSerializer.Deserialize<string[]>((string)ids)! : [];
}
