using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>Whom the allow statements of a trust policy name, looked up in the estate.</summary>
internal sealed class TrustedNames
{
    private TrustedNames()
    {
    }

    public HashSet<EstatePrincipal> Principals { get; } = new(ReferenceEqualityComparer.Instance);

    public SortedSet<AccountId> Accounts { get; } = [];

    public bool Everyone { get; private set; }

    public SortedSet<string> Services { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Providers { get; } = new(StringComparer.Ordinal);

    /// <summary>Users, roles and sessions of accounts that are not in the estate, by ARN.</summary>
    public SortedSet<string> Outsiders { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that mean nobody: of an account of the estate that has no such principal, or an ID that nobody has.</summary>
    public SortedSet<string> Nobody { get; } = new(StringComparer.Ordinal);

    public static TrustedNames Of(EstateRole role, Estate estate)
    {
        var names = new TrustedNames();
        foreach (PolicyPrincipal principal in role.Trust.Document.Statements
            .Where(statement => statement.Effect == Effect.Allow)
            .SelectMany(statement => statement.Principal?.Principals ?? []))
        {
            names.Add(principal, estate);
        }

        return names;
    }

    private void Add(PolicyPrincipal principal, Estate estate)
    {
        switch (principal.Kind)
        {
            case PrincipalKind.Service:
                Services.Add(principal.Value);
                break;
            case PrincipalKind.Federated:
                Providers.Add(principal.Value);
                break;
            case PrincipalKind.Aws when principal.Value == "*":
                Everyone = true;
                break;
            case PrincipalKind.Aws when AccountId.TryParse(principal.Value).TryGetValue(out AccountId account):
                Accounts.Add(account);
                break;
            case PrincipalKind.Aws:
                AddNamed(principal.Value, estate);
                break;
        }
    }

    private void AddNamed(string value, Estate estate)
    {
        if (!Arn.TryParse(value).TryGetValue(out Arn arn) || !arn.TryGetAccount(out AccountId account))
        {
            AddFound(estate.FindById(value), value, isOutside: false);
            return;
        }

        if (arn is { Service: "iam", Resource: "root" })
        {
            Accounts.Add(account);
            return;
        }

        string[] parts = arn.Resource.Split('/');
        EstatePrincipal? found = arn.Service == "sts" && parts is ["assumed-role", _, _]
            ? estate.FindRole(account, parts[1])
            : estate.FindPrincipal(value);
        AddFound(found, value, isOutside: estate.FindAccount(account) is null);
    }

    private void AddFound(EstatePrincipal? found, string value, bool isOutside)
    {
        if (found is not null)
        {
            Principals.Add(found);
        }
        else
        {
            (isOutside ? Outsiders : Nobody).Add(value);
        }
    }
}
