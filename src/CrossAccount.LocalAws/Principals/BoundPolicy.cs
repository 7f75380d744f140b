using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Principals;

/// <summary>
/// A policy that names principals: a trust or bucket policy. AWS stores a user or role by its unique ID, so one that is deleted
/// and made again under the same name is no longer meant.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">Principal</see>.</remarks>
internal sealed class BoundPolicy
{
    private readonly ReadDocument _written;
    private readonly bool _namesIds;
    private CompiledPolicy? _compiled;

    private BoundPolicy(ReadDocument written, PolicyDocument bound, PolicyOrigin origin)
    {
        _written = written;
        _namesIds = !ReferenceEquals(bound, written.Document) || Find(bound, 0, static (value, _) => IsId(value)) is not null;
        Bound = bound;
        Origin = origin;
    }

    /// <summary>The document with the IDs of the users and roles that it names.</summary>
    public PolicyDocument Bound { get; }

    /// <summary>Whose policy it is.</summary>
    public PolicyOrigin Origin { get; }

    /// <summary>The policy for deciding. It is compiled when it is asked for first: most roles of an account are never assumed.</summary>
    public CompiledPolicy Compiled => _compiled ??= CompiledPolicy.Compile(Bound, Origin);

    public static BoundPolicy Bind(ReadDocument written, PolicyOrigin origin, PrincipalDirectory principals) =>
        new(written, Map(written.Document, value => principals.ByArn(value)?.Id ?? value), origin);

    /// <summary>Makes a policy again of what <see cref="ToSaved"/> gave.</summary>
    public static BoundPolicy Restore(SavedPolicy saved, PolicyOrigin origin)
    {
        PolicyDocument written = PolicyParser.Parse(saved.Text).DocumentOrThrow();
        int next = 0;
        return new(new(saved.Text, written), MapEach(written, principal => principal with { Value = saved.Principals[next++] }), origin);
    }

    /// <summary>The policy as it was written, and whom it means.</summary>
    public SavedPolicy ToSaved() =>
        new(_written.Text, [.. Bound.Statements.SelectMany(statement => statement.Principal?.Principals ?? []).Select(principal => principal.Value)]);

    /// <summary>Binds what is not bound yet: accounts are imported one after the other and name one another's principals.</summary>
    public BoundPolicy BindAgain(PrincipalDirectory principals)
    {
        // From the bound form: a principal that was deleted and made again must not come back.
        PolicyDocument bound = Map(Bound, value => principals.ByArn(value)?.Id ?? value);
        return ReferenceEquals(bound, Bound) ? this : new(_written, bound, Origin);
    }

    /// <summary>The first user or role that the document names but its account, which is in the cloud, has not.</summary>
    public static string? FindMissing(PolicyDocument document, LocalCloud cloud) => Find(document, cloud, IsMissing);

    /// <summary>The document as it is read back: ARNs where the principals exist, their IDs where they no longer do.</summary>
    public string Show(PrincipalDirectory principals)
    {
        if (!_namesIds)
        {
            return _written.Text;
        }

        PolicyDocument shown = Map(Bound, value => principals.ById(value)?.Arn.ToString() ?? value);
        return shown == _written.Document ? _written.Text : PolicyWriter.Write(shown);
    }

    private static bool IsId(string value) =>
        value.StartsWith("AROA", StringComparison.Ordinal) || value.StartsWith("AIDA", StringComparison.Ordinal);

    private static bool IsMissing(string value, LocalCloud cloud) =>
        value.StartsWith("arn:", StringComparison.Ordinal)
        && IamResource.TryParse(value).TryGetValue(out IamResource resource)
        && resource.Kind is "user" or "role"
        && resource.Account is { } id
        && cloud.FindAccount(id) is { } account
        && account.Partition == resource.Partition
        && cloud.Principals.ByArn(value) is null;

    /// <summary>The first principal of AWS, not of a service or provider, that is looked for.</summary>
    private static string? Find<T>(PolicyDocument document, T state, Func<string, T, bool> isWanted)
    {
        foreach (Statement statement in document.Statements)
        {
            foreach (PolicyPrincipal principal in statement.Principal?.Principals ?? [])
            {
                if (principal.Kind == PrincipalKind.Aws && isWanted(principal.Value, state))
                {
                    return principal.Value;
                }
            }
        }

        return null;
    }

    private static PolicyDocument Map(PolicyDocument document, Func<string, string> change) =>
        MapEach(document, principal => principal.Kind == PrincipalKind.Aws ? principal with { Value = change(principal.Value) } : principal);

    /// <summary>The document itself where nothing changes: many roles share one.</summary>
    private static PolicyDocument MapEach(PolicyDocument document, Func<PolicyPrincipal, PolicyPrincipal> change)
    {
        ImmutableArray<Statement> statements = document.Statements;
        for (int i = 0; i < statements.Length; i++)
        {
            Statement mapped = Map(statements[i], change);
            statements = ReferenceEquals(mapped, statements[i]) ? statements : statements.SetItem(i, mapped);
        }

        return statements == document.Statements ? document : document with { Statements = statements };
    }

    private static Statement Map(Statement statement, Func<PolicyPrincipal, PolicyPrincipal> change)
    {
        if (statement.Principal is not { } element)
        {
            return statement;
        }

        ImmutableArray<PolicyPrincipal> principals = element.Principals;
        for (int i = 0; i < principals.Length; i++)
        {
            PolicyPrincipal changed = change(principals[i]);
            principals = changed == principals[i] ? principals : principals.SetItem(i, changed);
        }

        return principals == element.Principals
            ? statement
            : statement with { Principal = element.IsNot ? PrincipalElement.AllBut(principals) : PrincipalElement.Of(principals) };
    }
}
