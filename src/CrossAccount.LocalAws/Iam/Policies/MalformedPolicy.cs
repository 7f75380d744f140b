using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>The messages about policy documents. AWS reports the first mistake only; the error carries them all.</summary>
internal static class MalformedPolicy
{
    public static AwsError Error(PolicyKind kind, ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic first = diagnostics[0];
        string message = kind switch
        {
            PolicyKind.Trust => TrustMessage(first),
            PolicyKind.Resource => BucketMessage(first),
            _ => IdentityMessage(first),
        };
        return Error(kind, message) with { Diagnostics = diagnostics, Help = first.ToString() };
    }

    public static AwsError Error(PolicyKind kind, string message) =>
        new(kind == PolicyKind.Resource ? "MalformedPolicy" : "MalformedPolicyDocument", message, 400);

    /// <summary>A principal that its account has not.</summary>
    public static AwsError InvalidPrincipal(PolicyKind kind, string principal) => kind == PolicyKind.Resource
        ? Error(kind, "Invalid principal in policy") with { Help = $"the principal `{principal}` does not exist; create it first" }
        : Error(kind, $"Invalid principal in policy: \"AWS\":\"{principal}\"") with { Help = $"the principal `{principal}` does not exist; create it first" };

    private static string IdentityMessage(Diagnostic diagnostic) => diagnostic.Code switch
    {
        DiagnosticCodes.MissingResource => "Policy statement must contain resources.",
        DiagnosticCodes.MissingAction => "Policy statement must contain actions.",
        DiagnosticCodes.OldVersion => "Policy document must be version 2012-10-17 or greater.",
        DiagnosticCodes.ForbiddenElement when diagnostic.Subject is "Principal" or "NotPrincipal" => "Policy document should not specify a principal.",
        DiagnosticCodes.DuplicateSid => "Statement IDs (SID) in a single policy must be unique.",
        DiagnosticCodes.BadSid =>
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
        DiagnosticCodes.BadAction or DiagnosticCodes.BadConditionKey => "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        DiagnosticCodes.BadResource => $"Resource {diagnostic.Subject} must be in ARN format or \"*\".",
        DiagnosticCodes.UnknownOperator => $"Invalid Condition type : {diagnostic.Subject}.",
        _ => "Syntax errors in policy.",
    };

    private static string TrustMessage(Diagnostic diagnostic) => (diagnostic.Code, Element(diagnostic)) switch
    {
        (DiagnosticCodes.JsonSyntax or DiagnosticCodes.TooDeep, _) => "This policy contains invalid Json",
        (DiagnosticCodes.Empty, "Statement") => "Could not parse the policy: Statement is empty!",
        (DiagnosticCodes.BadVersion, _) => "The policy must contain a valid version string",
        (DiagnosticCodes.ForbiddenElement, "Resource") => "Has prohibited field Resource",
        (DiagnosticCodes.ForbiddenElement, "NotResource") => "AssumeRole policy must not contain resources.",
        (DiagnosticCodes.ForbiddenElement, _) => "AssumeRole policy must not contain NotPrincipal field.",
        (DiagnosticCodes.DuplicateSid, _) => "The Statement Ids in the policy are not unique",
        (DiagnosticCodes.BadAction or DiagnosticCodes.ForbiddenAction, _) => "AssumeRole policy may only specify STS AssumeRole actions.",
        (DiagnosticCodes.Empty, "Principal") => "Missing required field Principal cannot be empty!",
        (DiagnosticCodes.BadPrincipal or DiagnosticCodes.ForbiddenPrincipal, _) => $"Invalid principal in policy: \"AWS\":\"{diagnostic.Subject}\"",
        (DiagnosticCodes.UnknownOperator, _) => $"Invalid Condition type : {diagnostic.Subject}.",
        _ => Missing(diagnostic) ?? "Syntax error in policy.",
    };

    private static string BucketMessage(Diagnostic diagnostic) => diagnostic.Code switch
    {
        DiagnosticCodes.JsonSyntax => "Policies must be valid JSON and the first byte must be '{'",
        DiagnosticCodes.BadPrincipal => "Invalid principal in policy",
        DiagnosticCodes.BadAction => "Policy has invalid action",
        DiagnosticCodes.BadResource => "Policy has invalid resource",
        _ => Missing(diagnostic) ?? "Invalid policy syntax.",
    };

    private static string? Missing(Diagnostic diagnostic) => diagnostic.Code switch
    {
        DiagnosticCodes.MissingStatement => "Missing required field Statement",
        DiagnosticCodes.MissingEffect => "Missing required field Effect",
        DiagnosticCodes.MissingPrincipal => "Missing required field Principal",
        DiagnosticCodes.MissingAction => "Missing required field Action",
        DiagnosticCodes.MissingResource => "Missing required field Resource",
        _ => null,
    };

    /// <summary>The element that the place is in, without list indexes: <c>$.Statement[0].Sid</c> gives <c>Sid</c>.</summary>
    private static string Element(Diagnostic diagnostic)
    {
        string[] parts = diagnostic.Path.Split('.');
        string last = parts.Contains("Condition") ? "Condition" : parts[Math.Min(2, parts.Length - 1)];
        int bracket = last.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? last : last[..bracket];
    }
}
