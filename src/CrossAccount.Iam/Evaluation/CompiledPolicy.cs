using System.Collections.Immutable;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Evaluation;

/// <summary>A policy document compiled for deciding. Immutable and safe to share between threads.</summary>
public sealed class CompiledPolicy
{
    private readonly StatementsByService _denies;
    private readonly StatementsByService _allows;

    /// <summary>The first statement that allows, if it allows everything: as in AWS's own <c>FullAWSAccess</c>.</summary>
    private readonly CompiledStatement? _universalAllow;

    private CompiledPolicy(PolicyDocument document, PolicyOrigin origin)
    {
        Document = document;
        Origin = origin;
        bool variables = document.Version == PolicyVersion.Current;
        CompiledStatement[] all =
            [.. document.Statements.Select((statement, index) => new CompiledStatement(new(origin, index, statement), variables))];
        _denies = new([.. all.Where(s => s.Effect == Effect.Deny)]);
        _allows = new([.. all.Where(s => s.Effect == Effect.Allow)]);
        Statements = [.. all];
        _universalAllow = all.FirstOrDefault(s => s.Effect == Effect.Allow) is { MatchesEverything: true } first ? first : null;
    }

    /// <summary>The document.</summary>
    public PolicyDocument Document { get; }

    /// <summary>Where it comes from.</summary>
    public PolicyOrigin Origin { get; }

    internal ImmutableArray<CompiledStatement> Statements { get; }

    /// <summary>Compiles a document.</summary>
    /// <exception cref="ArgumentException">
    /// AWS would refuse the document for this kind of policy, so there is nothing to decide: a trust policy without a principal,
    /// say, would let everyone in. The message has one line for each diagnostic of <see cref="PolicyValidator"/>.
    /// </exception>
    public static CompiledPolicy Compile(PolicyDocument document, PolicyOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(origin);
        ImmutableArray<Diagnostic> diagnostics = PolicyValidator.Validate(document, origin.Kind);
        return diagnostics.IsEmpty
            ? new(document, origin)
            : throw new ArgumentException($"the {origin} is not valid:\n{string.Join('\n', diagnostics)}", nameof(document));
    }

    internal CompiledStatement? FindDeny(in EvaluationContext context) => Find(_denies, context);

    internal CompiledStatement? FindAllow(in EvaluationContext context) => _universalAllow ?? Find(_allows, context);

    /// <summary>The allow statement that names the caller most closely, for policies that name principals.</summary>
    internal CompiledStatement? FindClosestAllow(in EvaluationContext context, out PrincipalMatch closest)
    {
        closest = PrincipalMatch.None;
        CompiledStatement? found = null;
        foreach (CompiledStatement statement in _allows.Concerned(context.Action))
        {
            PrincipalMatch match = statement.Match(context);
            if (match > closest)
            {
                closest = match;
                found = statement;
            }
        }

        return found;
    }

    private static CompiledStatement? Find(StatementsByService statements, in EvaluationContext context)
    {
        if (statements.IsEmpty)
        {
            return null;
        }

        foreach (CompiledStatement statement in statements.Concerned(context.Action))
        {
            if (statement.Match(context) != PrincipalMatch.None)
            {
                return statement;
            }
        }

        return null;
    }
}
