using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam;

/// <summary>The errors of IAM, in AWS's words.</summary>
internal static class IamErrors
{
    public static AwsError Validation(string message) => new("ValidationError", message, 400);

    public static AwsError InvalidInput(string message) => new("InvalidInput", message, 400);

    public static AwsError Exists(string message) => new("EntityAlreadyExists", message, 409);

    public static AwsError NotFound(string message) => new("NoSuchEntity", message, 404);

    public static AwsError Conflict(string message) => new("DeleteConflict", message, 409);

    public static AwsError Limit(string message) => new("LimitExceeded", message, 409);

    public static AwsError Quota(string quota, int limit) => Limit($"Cannot exceed quota for {quota}: {limit}");

    public static AwsError NoIdentity(IdentityKind kind, string name) => NotFound($"The {kind.Word()} with name {name} cannot be found.");

    public static AwsError NoInlinePolicy(IdentityKind kind, string name) =>
        NotFound($"The {kind.Word()} policy with name {name} cannot be found.");

    public static AwsError NoPolicy(string arn) => NotFound($"Policy {arn} was not found.");

    public static AwsError NotAttachable(string arn) => NotFound($"Policy {arn} does not exist or is not attachable.") with { Help = AddToExport(arn) };

    public static AwsError NoBoundary(string arn) => NotFound($"Scope ARN: {arn} does not exist or is not attachable.") with { Help = AddToExport(arn) };

    public static AwsError NoVersion(string arn, string version) =>
        NotFound($"Policy {arn} version {version} does not exist or is not attachable.");

    /// <summary>AWS manages well over a thousand policies; an account here knows those that its export lists.</summary>
    private static string? AddToExport(string arn) => arn.Contains(":iam::aws:policy/", StringComparison.Ordinal)
        ? $"the account knows the AWS managed policies that its export lists under `Policies`; add `{arn}` there with its document"
        : null;
}
