using System.Collections.Frozen;
using System.Collections.Immutable;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>
/// A set of accounts that questions are asked about: everyone in them, with all policies compiled. Immutable, and safe to share
/// between threads.
/// </summary>
/// <remarks>What is not in it is unknown: an account that a trust policy names and that is missing is an outsider in every answer.</remarks>
public sealed class Estate
{
    private readonly FrozenDictionary<AccountId, EstateAccount> _accounts;
    private readonly FrozenDictionary<string, EstatePrincipal> _byArn;
    private readonly FrozenDictionary<string, EstatePrincipal> _byId;
    private readonly FrozenDictionary<(AccountId, string), EstateRole> _rolesByName;

    private Estate(ImmutableArray<EstateAccount> accounts)
    {
        Accounts = accounts;
        _accounts = accounts.ToFrozenDictionary(account => account.Id);
        _byArn = Principals.ToFrozenDictionary(principal => principal.Arn.ToString(), StringComparer.Ordinal);
        _byId = Principals.Where(principal => principal.UniqueId is not null).ToFrozenDictionary(principal => principal.UniqueId!, StringComparer.Ordinal);
        _rolesByName = Roles.ToFrozenDictionary(role => (role.Account, role.Name));
        Identities = accounts.ToFrozenDictionary(account => account.Id, account => new Lazy<AssumeIndex>(() => new AssumeIndex(account)));
        Trusts = new Lazy<TrustIndex>(() => new TrustIndex(this));
    }

    /// <summary>An estate without accounts.</summary>
    public static Estate Empty { get; } = new([]);

    /// <summary>The accounts, by ID.</summary>
    public ImmutableArray<EstateAccount> Accounts { get; }

    /// <summary>All roles, by account and ARN.</summary>
    public IEnumerable<EstateRole> Roles => Accounts.SelectMany(account => account.Roles);

    /// <summary>All users and roles, by account; users first, each by ARN.</summary>
    public IEnumerable<EstatePrincipal> Principals => Accounts.SelectMany(account => account.Users.Concat<EstatePrincipal>(account.Roles));

    internal FrozenDictionary<AccountId, Lazy<AssumeIndex>> Identities { get; }

    internal Lazy<TrustIndex> Trusts { get; }

    /// <summary>Makes an estate of accounts.</summary>
    /// <exception cref="ArgumentException">
    /// An account, a principal, a unique ID or a role's name within its account stands twice, or a principal is of another account.
    /// </exception>
    public static Estate Of(params IEnumerable<EstateAccount> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ImmutableArray<EstateAccount> sorted = [.. accounts.OrderBy(account => account.Id).Select(Sorted)];
        EstatePrincipal[] principals = [.. sorted.SelectMany(account => account.Users.Concat<EstatePrincipal>(account.Roles))];
        RefuseTwice(sorted.Select(account => $"the account `{account.Id}`"));
        RefuseTwice(principals.Select(principal => $"the principal `{principal.Arn}`"));
        RefuseTwice(principals.Where(principal => principal.UniqueId is not null).Select(principal => $"the unique ID `{principal.UniqueId}`"));
        RefuseTwice(principals.Select(principal => $"the name `{principal.Label}` of account `{principal.Account}`"));
        return new(sorted);
    }

    /// <summary>The account of an ID; null when the estate does not have it.</summary>
    public EstateAccount? FindAccount(AccountId id) => _accounts.GetValueOrDefault(id);

    /// <summary>The user or role of an ARN; null when the estate does not have it.</summary>
    public EstatePrincipal? FindPrincipal(Arn arn) => FindPrincipal(arn.ToString());

    /// <summary>The role of an ARN; null when the estate does not have it.</summary>
    public EstateRole? FindRole(Arn arn) => FindPrincipal(arn) as EstateRole;

    internal EstatePrincipal? FindPrincipal(string arn) => _byArn.GetValueOrDefault(arn);

    internal EstatePrincipal? FindById(string id) => _byId.GetValueOrDefault(id);

    internal EstateRole? FindRole(AccountId account, string name) => _rolesByName.GetValueOrDefault((account, name));

    private static EstateAccount Sorted(EstateAccount account)
    {
        EstatePrincipal? stranger = account.Users.Concat<EstatePrincipal>(account.Roles).FirstOrDefault(
            principal => principal.Account != account.Id || principal.Arn.Partition != account.Partition);
        return stranger is null
            ? account with
            {
                Users = [.. account.Users.OrderBy(user => user.Arn.ToString(), StringComparer.Ordinal)],
                Roles = [.. account.Roles.OrderBy(role => role.Arn.ToString(), StringComparer.Ordinal)],
            }
            : throw new ArgumentException($"`{stranger.Arn}` is not of account `{account.Id}` in partition `{account.Partition}`", nameof(account));
    }

    private static void RefuseTwice(IEnumerable<string> things)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        if (things.FirstOrDefault(thing => !seen.Add(thing)) is { } twice)
        {
            throw new ArgumentException($"{twice} stands twice in the estate, but can be there only once: leave one out");
        }
    }
}
