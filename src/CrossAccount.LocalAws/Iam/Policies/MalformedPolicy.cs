using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>The messages about policy documents. AWS reports the first mistake only; the error carries them all.</summary>
internal static class MalformedPolicy
{
    private static readonly string[] Elements = ["Effect", "Principal", "Action", "Resource"];

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

    private static string IdentityMessage(Diagnostic diagnostic) => (diagnostic.Code, Element(diagnostic)) switch
    {
        (DiagnosticCodes.MissingElement, _) when diagnostic.Message.Contains("Resource", StringComparison.Ordinal) =>
            "Policy statement must contain resources.",
        (DiagnosticCodes.MissingElement, _) when diagnostic.Message.Contains("Action", StringComparison.Ordinal) =>
            "Policy statement must contain actions.",
        (DiagnosticCodes.ForbiddenElement, _) => "Policy document should not specify a principal.",
        (DiagnosticCodes.BadSid, _) when diagnostic.Message.Contains("twice", StringComparison.Ordinal) =>
            "Statement IDs (SID) in a single policy must be unique.",
        (DiagnosticCodes.BadSid, _) =>
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
        (DiagnosticCodes.BadAction, _) => "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        (DiagnosticCodes.BadValue, "Condition") => "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        (DiagnosticCodes.BadResource, _) => $"Resource {Quoted(diagnostic)} must be in ARN format or \"*\".",
        (DiagnosticCodes.UnknownOperator, _) => $"Invalid Condition type : {Quoted(diagnostic)}.",
        _ => "Syntax errors in policy.",
    };

    private static string TrustMessage(Diagnostic diagnostic) => (diagnostic.Code, Element(diagnostic)) switch
    {
        (DiagnosticCodes.JsonSyntax or DiagnosticCodes.TooDeep, _) => "This policy contains invalid Json",
        (DiagnosticCodes.Empty, "Statement") => "Could not parse the policy: Statement is empty!",
        (DiagnosticCodes.BadValue, "Version") => "The policy must contain a valid version string",
        (DiagnosticCodes.MissingElement, _) => $"Missing required field {MissingOf(diagnostic)}",
        (DiagnosticCodes.ForbiddenElement, "Resource") => "Has prohibited field Resource",
        (DiagnosticCodes.ForbiddenElement, "NotResource") => "AssumeRole policy must not contain resources.",
        (DiagnosticCodes.ForbiddenElement, _) => "AssumeRole policy must not contain NotPrincipal field.",
        (DiagnosticCodes.BadSid, _) when diagnostic.Message.Contains("twice", StringComparison.Ordinal) =>
            "The Statement Ids in the policy are not unique",
        (DiagnosticCodes.BadAction, _) => "AssumeRole policy may only specify STS AssumeRole actions.",
        (DiagnosticCodes.Empty, "Principal") => "Missing required field Principal cannot be empty!",
        (DiagnosticCodes.BadPrincipal, _) => $"Invalid principal in policy: \"AWS\":\"{Quoted(diagnostic)}\"",
        (DiagnosticCodes.UnknownOperator, _) => $"Invalid Condition type : {Quoted(diagnostic)}.",
        _ => "Syntax error in policy.",
    };

    private static string BucketMessage(Diagnostic diagnostic) => (diagnostic.Code, Element(diagnostic)) switch
    {
        (DiagnosticCodes.JsonSyntax, _) => "Policies must be valid JSON and the first byte must be '{'",
        (DiagnosticCodes.MissingElement, _) => $"Missing required field {MissingOf(diagnostic)}",
        (DiagnosticCodes.BadPrincipal, _) => "Invalid principal in policy",
        (DiagnosticCodes.BadAction, _) => "Policy has invalid action",
        (DiagnosticCodes.BadResource, _) => "Policy has invalid resource",
        _ => "Invalid policy syntax.",
    };

    /// <summary>The element that the place is in, without list indexes: <c>$.Statement[0].Sid</c> gives <c>Sid</c>.</summary>
    private static string Element(Diagnostic diagnostic)
    {
        string[] parts = diagnostic.Path.Split('.');
        string last = parts.Contains("Condition") ? "Condition" : parts[Math.Min(2, parts.Length - 1)];
        int bracket = last.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? last : last[..bracket];
    }

    private static string MissingOf(Diagnostic diagnostic) =>
        Elements.FirstOrDefault(
            element => diagnostic.Message.Contains(element, StringComparison.Ordinal)) ?? "Statement";

    private static string Quoted(Diagnostic diagnostic)
    {
        string[] parts = diagnostic.Message.Split('`');
        return parts.Length > 1 ? parts[1] : "";
    }
}
