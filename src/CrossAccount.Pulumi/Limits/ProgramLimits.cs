using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;

namespace CrossAccount.Pulumi.Limits;

/// <summary>
/// The limits of all that one program puts into accounts together: names that are there once whatever their case, how many roles and
/// policies there are, and the inline policies of each identity. What others put there is not known here.
/// </summary>
public sealed class ProgramLimits
{
    private readonly Dictionary<(string Place, string Name), string> _names = new(PlaceComparer);
    private readonly Dictionary<(string Place, string Name), int> _sizes = new(PlaceComparer);
    private readonly Dictionary<(AccountId Account, string Kind), int> _counts = [];

    private static readonly IEqualityComparer<(string Place, string Name)> PlaceComparer = EqualityComparer<(string Place, string Name)>.Create(
        (left, right) => left.Place == right.Place && left.Name.Equals(right.Name, StringComparison.OrdinalIgnoreCase),
        entry => HashCode.Combine(entry.Place, StringComparer.OrdinalIgnoreCase.GetHashCode(entry.Name)));

    /// <summary>Takes the name of a role.</summary>
    /// <param name="giver">Who creates it, for the message to the next, as in <c>delegation `data`</c>.</param>
    /// <param name="account">Its account.</param>
    /// <param name="name">Its name.</param>
    /// <param name="quotas">The quotas of the account.</param>
    /// <returns>What the role breaks.</returns>
    public IEnumerable<LimitProblem> AddRole(string giver, AccountId account, RoleName name, AwsAccountQuotas quotas)
    {
        ArgumentNullException.ThrowIfNull(quotas);
        return [.. Take($"role {account}", "role", name.ToString(), giver), .. Count(account, "role", quotas.Roles, AwsAccountQuotas.MaximumRoles, "roles")];
    }

    /// <summary>Takes the name of a customer managed policy, which may be a permissions boundary.</summary>
    /// <param name="giver">Who creates it.</param>
    /// <param name="account">Its account.</param>
    /// <param name="name">Its name.</param>
    /// <param name="quotas">The quotas of the account.</param>
    /// <returns>What the policy breaks.</returns>
    public IEnumerable<LimitProblem> AddPolicy(string giver, AccountId account, string name, AwsAccountQuotas quotas)
    {
        ArgumentNullException.ThrowIfNull(quotas);
        return
        [
            .. Take($"policy {account}", "policy", name, giver),
            .. Count(account, "policy", quotas.CustomerManagedPolicies, AwsAccountQuotas.MaximumCustomerManagedPolicies, "customerManagedPolicies"),
        ];
    }

    /// <summary>Counts an inline policy with those that the program gives the same identity.</summary>
    /// <param name="giver">Who creates it.</param>
    /// <param name="account">The account of the identity.</param>
    /// <param name="identity">The identity.</param>
    /// <param name="name">The policy's name.</param>
    /// <param name="document">The policy.</param>
    /// <returns>What the policy breaks.</returns>
    public IEnumerable<LimitProblem> AddInline(string giver, AccountId account, Grantee identity, string name, PolicyDocument document)
    {
        InlinePolicyOwner owner = identity.Kind switch
        {
            GranteeKind.Role => InlinePolicyOwner.Role,
            GranteeKind.Group => InlinePolicyOwner.Group,
            _ => InlinePolicyOwner.User,
        };
        List<LimitProblem> problems = [];
        (string Place, string Name) entry = ($"inline {account} {identity.Kind} {identity.Name.ToUpperInvariant()}", name);
        if (!_names.TryAdd(entry, giver))
        {
            problems.Add(new($"`{name}` is an inline policy that {_names[entry]} puts into `{identity}` of account `{account}` too, so that one would overwrite the other: give another name", AwsPages.Quotas));
        }

        (string Place, string Name) key = ($"size {account} {identity.Kind}", identity.Name);
        int before = _sizes.GetValueOrDefault(key);
        int after = _sizes[key] = before + PolicySize.Count(PolicyWriter.Write(document));
        int maximum = PolicySize.OfInlinePolicies(owner);

        // Once for each identity: whatever comes after the first that is too much is too much as well.
        if (before <= maximum && after > maximum)
        {
            problems.Add(new(
                $"the inline policies of `{identity}` in account `{account}` have together {Numbers.Text(after)} characters without white space, but those of a {owner.ToString().ToLowerInvariant()} may have at most {Numbers.Text(maximum)}: give it one policy for all its roles (`accessPolicies: per-grantee`, or one `CrossAccountAccess` with all `Roles`), or fewer roles",
                AwsPages.Quotas));
        }

        return problems;
    }

    private IEnumerable<LimitProblem> Take(string place, string kind, string name, string giver)
    {
        if (!_names.TryAdd((place, name), giver))
        {
            yield return new($"`{name}` is a {kind} of {_names[(place, name)]} too, but an account has each {kind} name once, whatever its case: give another one", AwsPages.Quotas);
        }
    }

    private IEnumerable<LimitProblem> Count(AccountId account, string kind, int maximum, int raised, string quota)
    {
        int count = _counts[(account, kind)] = _counts.GetValueOrDefault((account, kind)) + 1;
        if (count == maximum + 1)
        {
            string plural = kind == "role" ? "roles" : "customer managed policies";
            yield return new(
                $"the program creates more than {Numbers.Text(maximum)} {plural} in account `{account}`, which is all that it may have: spread them over accounts, or have AWS raise the quota, at most to {Numbers.Text(raised)}, and state it as `{quota}` in the quotas of the account",
                AwsPages.Quotas);
        }
    }
}
