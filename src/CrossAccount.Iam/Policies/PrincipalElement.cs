using System.Collections.Immutable;

namespace CrossAccount.Iam.Policies;

/// <summary>The <c>Principal</c> of a statement, or, when <see cref="IsNot"/>, its <c>NotPrincipal</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">Principal</see>.</remarks>
public sealed record PrincipalElement
{
    private PrincipalElement(ImmutableArray<PolicyPrincipal> principals, bool isNot)
    {
        Principals = principals.IsDefault ? [] : principals;
        IsNot = isNot;
    }

    /// <summary>The principals, in the order they were given. The order has no meaning.</summary>
    public ImmutableArray<PolicyPrincipal> Principals { get; }

    /// <summary>Whether the element means everyone but these principals.</summary>
    public bool IsNot { get; }

    /// <summary>An element that means these principals.</summary>
    public static PrincipalElement Of(params ImmutableArray<PolicyPrincipal> principals) => new(principals, isNot: false);

    /// <summary>An element that means everyone but these principals. IAM accepts it only with <see cref="Effect.Deny"/>.</summary>
    public static PrincipalElement AllBut(params ImmutableArray<PolicyPrincipal> principals) => new(principals, isNot: true);

    /// <summary>Whether both elements are written alike; principals compare in order.</summary>
    public bool Equals(PrincipalElement? other) =>
        other is not null && IsNot == other.IsNot && Principals.SequenceEqual(other.Principals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsNot, Principals.Length, Principals.FirstOrDefault());
}
