using System.Collections.Immutable;

namespace CrossAccount.Iam.Policies;

/// <summary>One statement of a policy document. Immutable.</summary>
/// <remarks>
/// Made by <see cref="Allow"/> or <see cref="Deny"/> and narrowed with <see cref="To"/>, <see cref="On"/> and <see cref="When"/>:
/// <c>Statement.Allow("sts:AssumeRole").To(PolicyPrincipal.Account(id)).When(condition)</c>.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html">Statement</see>.
/// </remarks>
public sealed record Statement
{
    /// <summary>The optional statement ID, ASCII letters and digits, unique in its document.</summary>
    public string? Sid { get; init; }

    /// <summary>Whether the statement allows or denies.</summary>
    public required Effect Effect { get; init; }

    /// <summary>Whom the statement is about; null in identity-based policies, where the identity is meant.</summary>
    public PrincipalElement? Principal { get; init; }

    /// <summary>Which actions the statement is about.</summary>
    public required PatternElement Action { get; init; }

    /// <summary>Which resources the statement is about; null in trust policies, where the role is meant.</summary>
    public PatternElement? Resource { get; init; }

    /// <summary>Conditions that must all hold.</summary>
    public ImmutableArray<Condition> Conditions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A statement that allows the actions, on all resources until <see cref="On"/> says which.</summary>
    public static Statement Allow(params ImmutableArray<string> actions) =>
        new() { Effect = Effect.Allow, Action = PatternElement.Of(actions) };

    /// <summary>A statement that denies the actions, on all resources until <see cref="On"/> says which.</summary>
    public static Statement Deny(params ImmutableArray<string> actions) =>
        new() { Effect = Effect.Deny, Action = PatternElement.Of(actions) };

    /// <summary>The statement with a statement ID.</summary>
    public Statement Named(string sid) => this with { Sid = sid };

    /// <summary>The statement about these principals, for a resource-based or trust policy.</summary>
    public Statement To(params ImmutableArray<PolicyPrincipal> principals) => this with { Principal = PrincipalElement.Of(principals) };

    /// <summary>The statement about these resources: ARNs or ARN patterns.</summary>
    public Statement On(params ImmutableArray<string> resources) => this with { Resource = PatternElement.Of(resources) };

    /// <summary>The statement with more conditions; all of them must hold.</summary>
    public Statement When(params ImmutableArray<Condition> conditions) => this with { Conditions = [.. Conditions, .. conditions] };

    /// <summary>Whether both statements are written alike; lists compare in order.</summary>
    public bool Equals(Statement? other) =>
        other is not null && Sid == other.Sid && Effect == other.Effect && Action == other.Action && Resource == other.Resource
        && Principal == other.Principal && Conditions.SequenceEqual(other.Conditions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sid, Effect, Action, Resource, Principal, Conditions.Length);
}
