using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Principals;

/// <summary>The users and roles of all accounts, by unique ID and by ARN: what policies can name as principals.</summary>
internal sealed class PrincipalDirectory
{
    private readonly Dictionary<string, IdentityState> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IdentityState> _byArn = new(StringComparer.Ordinal);

    public void Add(IdentityState principal)
    {
        _byId.Add(principal.Id, principal);
        _byArn.Add(principal.Arn.ToString(), principal);
    }

    public void Remove(IdentityState principal)
    {
        _byId.Remove(principal.Id);
        _byArn.Remove(principal.Arn.ToString());
    }

    /// <summary>Whether an ID is taken, so that imported and generated IDs never meet.</summary>
    public bool Has(string id) => _byId.ContainsKey(id);

    public IdentityState? ByArn(string arn) => _byArn.GetValueOrDefault(arn);

    public IdentityState? ById(string id) => _byId.GetValueOrDefault(id);
}
