using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>A user or role of an estate, with its policies. Immutable.</summary>
public abstract record EstatePrincipal
{
    private protected EstatePrincipal(Arn arn, string kind)
    {
        if (!IamResource.TryParse(arn).TryGetValue(out IamResource parts, out string? error) || parts.Kind != kind || parts.Account is null)
        {
            throw new ArgumentException(error ?? $"`{arn}` is not the ARN of a {kind}", nameof(arn));
        }

        Arn = arn;
        Account = parts.Account.Value;
        Name = parts.Name;
        Label = $"{kind}/{parts.Name}";
    }

    /// <summary>The ARN, with the path.</summary>
    public Arn Arn { get; }

    /// <summary>The account that owns it.</summary>
    public AccountId Account { get; }

    /// <summary>The name, without the path.</summary>
    public string Name { get; }

    /// <summary>The principal as decisions name it, as in <c>role/Analysts</c>.</summary>
    public string Label { get; }

    /// <summary>The unique ID, <c>AIDA…</c> or <c>AROA…</c>, by which trust policies may name it; null when it is not known.</summary>
    public string? UniqueId { get; init; }

    /// <summary>The inline and managed policies of the principal itself.</summary>
    public ImmutableArray<CompiledPolicy> Policies { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The permissions boundary; null when it has none.</summary>
    public CompiledPolicy? PermissionsBoundary { get; init; }

    /// <summary>The tags, which policies see as <c>aws:PrincipalTag/…</c> and, on a role, as <c>aws:ResourceTag/…</c>.</summary>
    public ImmutableSortedDictionary<string, string> Tags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>All identity policies: the principal's own, and for a user those of its groups.</summary>
    internal abstract ImmutableArray<CompiledPolicy> IdentityPolicies { get; }
}
