using System.Collections.Immutable;

namespace CrossAccount.Iam.Policies;

/// <summary>A policy document: statements, each of which allows or denies. Immutable.</summary>
/// <remarks>
/// <see cref="Parsing.PolicyParser"/> reads one from JSON, <see cref="Writing.PolicyWriter"/> writes it canonically.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">Policy grammar</see>.
/// </remarks>
public sealed record PolicyDocument
{
    /// <summary>Makes a document of the current version.</summary>
    public PolicyDocument(params ImmutableArray<Statement> statements) => Statements = statements;

    /// <summary>The version. The default is <see cref="PolicyVersion.Current"/>.</summary>
    public PolicyVersion Version { get; init; } = PolicyVersion.Current;

    /// <summary>The document's optional <c>Id</c>, which AWS keeps for resource-based policies.</summary>
    public string? Id { get; init; }

    /// <summary>The statements, in the order they were given. The order has no meaning.</summary>
    public ImmutableArray<Statement> Statements { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>The document with more statements.</summary>
    public PolicyDocument With(params IEnumerable<Statement> statements) => this with { Statements = [.. Statements, .. statements] };

    /// <summary>Whether both documents have equal statements in the same order.</summary>
    public bool Equals(PolicyDocument? other) =>
        other is not null && Version == other.Version && Id == other.Id && Statements.SequenceEqual(other.Statements);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Version, Id, Statements.Length);
}
