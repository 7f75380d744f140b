using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>The rules that a document has to keep for one kind of policy: what AWS refuses when it is saved.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">Policy validation checks</see>.
/// </remarks>
public static class PolicyValidator
{
    /// <summary>
    /// What is wrong with a text for a kind of policy, its size included; empty when nothing is. A text that is no policy document
    /// has the diagnostics of <see cref="PolicyParser"/>.
    /// </summary>
    /// <param name="json">The text as it would be saved; white space counts for some kinds, see <see cref="Writing.PolicySize"/>.</param>
    /// <param name="kind">What the document is used as.</param>
    /// <param name="quotas">How large it may be; AWS's defaults when null.</param>
    public static ImmutableArray<Diagnostic> Validate(string json, PolicyKind kind, PolicyQuotas? quotas = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ParseResult parsed = PolicyParser.Parse(json);
        ImmutableArray<Diagnostic> found = parsed.TryGetDocument(out PolicyDocument? document) ? Validate(document, kind) : parsed.Diagnostics;
        return SizeRules.Check(json, kind, quotas ?? PolicyQuotas.Default) is { } tooLarge ? [tooLarge, .. found] : found;
    }

    /// <summary>
    /// What is wrong with a document for a kind of policy, and, where it was built and not parsed, for any policy; empty when
    /// nothing is. Sizes are not looked at: they are those of texts.
    /// </summary>
    public static ImmutableArray<Diagnostic> Validate(PolicyDocument document, PolicyKind kind)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. BuiltDocumentRules.Check(document), .. OfKind(document, kind)];
    }

    /// <summary>
    /// What is wrong with the sizes of the inline policies of one identity taken together; null when nothing is. White space is
    /// not counted.
    /// </summary>
    /// <param name="documents">The texts of all its inline policies.</param>
    /// <param name="owner">What kind of identity has them.</param>
    public static Diagnostic? ValidateInline(IEnumerable<string> documents, InlinePolicyOwner owner)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return SizeRules.CheckInline(documents, owner);
    }

    private static IEnumerable<Diagnostic> OfKind(PolicyDocument document, PolicyKind kind) => kind switch
    {
        PolicyKind.Trust => EachStatement(document, TrustRules.Check),
        PolicyKind.Resource => EachStatement(document, KindRules.ForResource),
        PolicyKind.ResourceControl => KindRules.ForVersion(document).Concat(ResourceControlRules.Check(document)),
        PolicyKind.Inline or PolicyKind.Session => KindRules.ForId(document).Concat(EachStatement(document, KindRules.ForIdentity)),
        _ => KindRules.ForVersion(document).Concat(KindRules.ForId(document)).Concat(EachStatement(document, KindRules.ForIdentity)),
    };

    private static IEnumerable<Diagnostic> EachStatement(PolicyDocument document, Func<Statement, string, IEnumerable<Diagnostic>> check) =>
        document.Statements.SelectMany((statement, index) => check(statement, $"$.Statement[{index}]"));
}
