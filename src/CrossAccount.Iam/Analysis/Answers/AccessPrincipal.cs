using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>Whom an answer names.</summary>
/// <param name="Kind">What kind of principal.</param>
/// <param name="Name">
/// The ARN of a user, role or root user; the name of a service or provider; for an outsider the account's ID or the ARN that the
/// trust policy has; <c>*</c> for everyone.
/// </param>
public sealed record AccessPrincipal(AccessPrincipalKind Kind, string Name) : IComparable<AccessPrincipal>
{
    /// <summary>Whether the estate does not know the principal's own policies.</summary>
    public bool IsOutside => Kind is AccessPrincipalKind.Outsider or AccessPrincipalKind.Everyone;

    /// <summary>The account; null where there is none.</summary>
    public AccountId? Account =>
        AccountId.TryParse(Name).TryGetValue(out AccountId account) || (Arn.TryParse(Name).TryGetValue(out Arn arn) && arn.TryGetAccount(out account))
            ? account
            : null;

    /// <summary>By kind, then by name.</summary>
    public int CompareTo(AccessPrincipal? other) => other is null
        ? 1
        : Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Name, other.Name);

    /// <summary>Whether the first sorts before the second.</summary>
    public static bool operator <(AccessPrincipal left, AccessPrincipal right) => Comparer<AccessPrincipal>.Default.Compare(left, right) < 0;

    /// <summary>Whether the first sorts after the second.</summary>
    public static bool operator >(AccessPrincipal left, AccessPrincipal right) => Comparer<AccessPrincipal>.Default.Compare(left, right) > 0;

    /// <summary>Whether the first does not sort after the second.</summary>
    public static bool operator <=(AccessPrincipal left, AccessPrincipal right) => !(left > right);

    /// <summary>Whether the first does not sort before the second.</summary>
    public static bool operator >=(AccessPrincipal left, AccessPrincipal right) => !(left < right);

    /// <summary>The principal for people, as in <c>role/Analysts of 111111111111</c>.</summary>
    public override string ToString() => Kind switch
    {
        AccessPrincipalKind.User or AccessPrincipalKind.Role => ArnText.Short(Name),
        AccessPrincipalKind.AccountRoot => $"the root user of {Account}",
        AccessPrincipalKind.Service => $"the service {Name}",
        AccessPrincipalKind.Federated => $"whoever {Name} vouches for",
        AccessPrincipalKind.Outsider when Account?.ToString() == Name => $"the outside account {Name}",
        AccessPrincipalKind.Outsider => $"the outsider {ArnText.Short(Name)}",
        _ => "everyone in AWS",
    };
}
