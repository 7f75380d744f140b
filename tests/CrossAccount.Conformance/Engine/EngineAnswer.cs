using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Conformance.Engine;

/// <summary>What the engine makes of a case: what it decides and why, or the codes of what is wrong with the request.</summary>
/// <param name="Fast">The decision of <see cref="Authorizer"/>; null when something is wrong.</param>
/// <param name="Explained">The decision that comes with the explanation.</param>
/// <param name="Reason">The explanation.</param>
/// <param name="Errors">The codes; empty when nothing is wrong.</param>
internal sealed record EngineAnswer(Decision? Fast, Decision? Explained, string? Reason, IReadOnlyList<string> Errors)
{
    /// <summary>The statements that decided, as cases name them.</summary>
    public static string[] Name(Decision decision) => [.. decision.Statements.Select(statement =>
        statement.Statement.Sid is { Length: > 0 } sid ? sid : $"#{statement.Index + 1}")];
}
