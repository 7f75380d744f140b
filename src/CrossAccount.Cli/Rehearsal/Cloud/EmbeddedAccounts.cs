using System.Collections.Immutable;
using System.Text.Json;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.Cli.Rehearsal.Cloud;

/// <summary>Finds the embedded account of a provider, as AWS finds it by the provider's credentials.</summary>
internal sealed class EmbeddedAccounts(LocalCloud cloud)
{
    private readonly Dictionary<string, LocalAccount> _byProviderId = new(StringComparer.Ordinal);
    private readonly Dictionary<AccountId, LocalClient> _clients = [];

    /// <summary>A provider reaches the one account that it allows.</summary>
    public string? Register(string providerId, ImmutableDictionary<string, object> inputs)
    {
        if (inputs.GetValueOrDefault("allowedAccountIds") is not string json
            || !AccountId.TryParse(OnlyText(json)).TryGetValue(out AccountId id))
        {
            return "the provider does not say which account it may reach, so the wrong one would not be refused: give `AllowedAccountIds` with one account ID";
        }

        if (cloud.FindAccount(id) is not { } account)
        {
            return $"the provider reaches account `{id}`, which is neither the trusting nor the trusted account of the stack";
        }

        _byProviderId[providerId] = account;
        return null;
    }

    /// <summary>The account of a provider reference, which reads <c>urn::id</c>; null when there is no such provider.</summary>
    public LocalAccount? Find(string? providerReference) =>
        string.IsNullOrEmpty(providerReference)
            ? null
            : _byProviderId.GetValueOrDefault(providerReference[(providerReference.LastIndexOf("::", StringComparison.Ordinal) + 2)..]);

    /// <summary>A client with the credentials that deploy to an account.</summary>
    public LocalClient ClientOf(LocalAccount account)
    {
        if (!_clients.TryGetValue(account.Id, out LocalClient? client))
        {
            client = cloud.Connect(account.RootCredentials);
            _clients.Add(account.Id, client);
        }

        return client;
    }

    /// <summary>The one text of a JSON list; null when the list has another number of items.</summary>
    private static string? OnlyText(string json)
    {
        using var list = JsonDocument.Parse(json);
        return list.RootElement.GetArrayLength() == 1 ? list.RootElement[0].GetString() : null;
    }
}
