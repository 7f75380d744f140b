using CrossAccount.Iam.Parsing;
using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.LocalAws.Principals;

/// <summary>
/// A policy that names principals: a trust or bucket policy. AWS stores a user or role by its unique ID, so one that is deleted
/// and made again under the same name is no longer meant.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">Principal</see>.</remarks>
internal sealed class BoundPolicy
{
    private readonly string _text;
    private readonly PolicyDocument _written;

    private BoundPolicy(string text, PolicyDocument written, PolicyDocument bound, PolicyOrigin origin)
    {
        _text = text;
        _written = written;
        Bound = bound;
        Compiled = CompiledPolicy.Compile(bound, origin);
    }

    /// <summary>The document with the IDs of the users and roles that it names.</summary>
    public PolicyDocument Bound { get; }

    public CompiledPolicy Compiled { get; }

    public static BoundPolicy Bind(string text, PolicyDocument document, PolicyOrigin origin, PrincipalDirectory principals) =>
        new(text, document, Map(document, value => principals.ByArn(value)?.Id ?? value), origin);

    /// <summary>Makes a policy again of what <see cref="ToSaved"/> gave.</summary>
    public static BoundPolicy Restore(SavedPolicy saved, PolicyOrigin origin)
    {
        PolicyDocument written = PolicyParser.Parse(saved.Text).DocumentOrThrow();
        int next = 0;
        return new(saved.Text, written, MapEach(written, principal => principal with { Value = saved.Principals[next++] }), origin);
    }

    /// <summary>The policy as it was written, and whom it means.</summary>
    public SavedPolicy ToSaved() =>
        new(_text, [.. Bound.Statements.SelectMany(statement => statement.Principal?.Principals ?? []).Select(principal => principal.Value)]);

    /// <summary>Binds what is not bound yet: accounts are imported one after the other and name one another's principals.</summary>
    public BoundPolicy BindAgain(PrincipalDirectory principals)
    {
        // From the bound form: a principal that was deleted and made again must not come back.
        PolicyDocument bound = Map(Bound, value => principals.ByArn(value)?.Id ?? value);
        return bound == Bound ? this : new(_text, _written, bound, Compiled.Origin);
    }

    /// <summary>The first user or role that the document names but its account, which is in the cloud, has not.</summary>
    public static string? FindMissing(PolicyDocument document, LocalCloud cloud) => document.Statements
        .SelectMany(statement => statement.Principal?.Principals ?? [])
        .Where(principal => principal.Kind == PrincipalKind.Aws)
        .Select(principal => principal.Value)
        .FirstOrDefault(value => IsMissing(value, cloud));

    /// <summary>The document as it is read back: ARNs where the principals exist, their IDs where they no longer do.</summary>
    public string Show(PrincipalDirectory principals)
    {
        PolicyDocument shown = Map(Bound, value => principals.ById(value)?.Arn.ToString() ?? value);
        return shown == _written ? _text : PolicyWriter.Write(shown);
    }

    private static bool IsMissing(string value, LocalCloud cloud) =>
        IamResource.TryParse(value).TryGetValue(out IamResource resource)
        && resource.Kind is "user" or "role"
        && resource.Account is { } id
        && cloud.FindAccount(id) is { } account
        && account.Partition == resource.Partition
        && cloud.Principals.ByArn(value) is null;

    private static PolicyDocument Map(PolicyDocument document, Func<string, string> change) =>
        MapEach(document, principal => principal.Kind == PrincipalKind.Aws ? principal with { Value = change(principal.Value) } : principal);

    /// <summary>The document itself where nothing changes: many roles share one.</summary>
    private static PolicyDocument MapEach(PolicyDocument document, Func<PolicyPrincipal, PolicyPrincipal> change)
    {
        ImmutableArray<Statement> statements = [.. document.Statements.Select(statement => Map(statement, change))];
        return statements.Zip(document.Statements).All(pair => ReferenceEquals(pair.First, pair.Second)) ? document : document with { Statements = statements };
    }

    private static Statement Map(Statement statement, Func<PolicyPrincipal, PolicyPrincipal> change)
    {
        if (statement.Principal is not { } element)
        {
            return statement;
        }

        ImmutableArray<PolicyPrincipal> principals = [.. element.Principals.Select(change)];
        return principals.SequenceEqual(element.Principals) ? statement : statement with { Principal = element.IsNot ? PrincipalElement.AllBut(principals) : PrincipalElement.Of(principals) };
    }
}
