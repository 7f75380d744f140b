using System.Globalization;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Iam.Parsing;

/// <summary>How large policies may be.</summary>
internal static class SizeRules
{
    public static Diagnostic? Check(string json, PolicyKind kind, PolicyQuotas quotas)
    {
        int size = PolicySize.Count(json, kind);
        int maximum = quotas.MaximumOf(kind);
        return size <= maximum
            ? null
            : new(
                DiagnosticCodes.TooLarge, "$", 1, 1, $"the policy has {Text(size)} {Unit(kind)}, but this kind may have at most {Text(maximum)}", Help(kind));
    }

    public static Diagnostic? CheckInline(IEnumerable<string> documents, InlinePolicyOwner owner)
    {
        int size = documents.Sum(PolicySize.Count);
        int maximum = PolicySize.OfInlinePolicies(owner);
        return size <= maximum
            ? null
            : new(
                DiagnosticCodes.InlinePoliciesTooLarge, "$", 0, 0,
                $"the inline policies have together {Text(size)} characters without white space, but those of a {owner.ToString().ToLowerInvariant()} may have at most {Text(maximum)}",
                "move some of them to managed policies");
    }

    private static string Unit(PolicyKind kind) => kind switch
    {
        PolicyKind.Resource => "bytes",
        PolicyKind.Session or PolicyKind.ServiceControl or PolicyKind.ResourceControl => "characters",
        _ => "characters without white space",
    };

    private static string Help(PolicyKind kind) => kind switch
    {
        PolicyKind.Trust => "trust an account or an organization with conditions in place of many principals, or have AWS raise the quota",
        PolicyKind.Inline or PolicyKind.Managed => "split it into several policies",
        PolicyKind.ServiceControl or PolicyKind.ResourceControl => "leave out white space, or split it into several policies",
        _ => "use fewer statements, with wildcards or conditions",
    };

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
