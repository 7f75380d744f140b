using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.S3.Buckets;

/// <summary>What S3 calls public, and what Block Public Access does about it.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status">The meaning of "public"</see>.</remarks>
internal static class PublicAccess
{
    /// <summary>The keys that make a statement for everyone one for a few, when a condition asks for fixed values.</summary>
    private static readonly string[] Narrowing =
    [
        ContextKeys.PrincipalArn, ContextKeys.PrincipalAccount, ContextKeys.PrincipalOrgId, ContextKeys.PrincipalOrgPaths, ContextKeys.SourceIp,
        ContextKeys.SourceArn, ContextKeys.SourceAccount, ContextKeys.UserId, "aws:SourceVpc", "aws:SourceVpce", "aws:SourceOwner",
        "s3:DataAccessPointArn", "s3:DataAccessPointAccount",
    ];

    private static readonly string[] Anywhere = ["0.0.0.0/0", "::/0"];

    /// <summary>Whether a policy allows something to everyone.</summary>
    public static bool IsPublic(PolicyDocument document) => document.Statements.Any(IsPublic);

    /// <summary>Whether the bucket's policy counts for nothing: it is public, the bucket restricts that, and the caller is of another account.</summary>
    public static bool IsRestricted(BucketState bucket, LocalAccount caller) =>
        bucket is { PublicAccessBlock.RestrictPublicBuckets: true, Policy.Bound: { } policy } && bucket.Owner != caller && IsPublic(policy);

    /// <summary>The refusal of something public.</summary>
    /// <param name="call">The call.</param>
    /// <param name="action">Its action.</param>
    /// <param name="arn">The bucket or object.</param>
    /// <param name="what">What is public, in the plural.</param>
    /// <param name="setting">The setting that blocks it.</param>
    public static AwsError Refusal(AuthenticatedCall call, string action, string arn, string what, string setting) => AccessDenied.With(
        $"User: {call.Caller.Arn} is not authorized to perform: {action} on resource: \"{arn}\" because public {what} are prevented by the {setting} setting in S3 Block Public Access.");

    private static bool IsPublic(Statement statement) =>
        statement.Effect == Effect.Allow
        && statement.Principal is { } element
        && (element.IsNot || element.Principals.Any(IsEveryone))
        && !statement.Conditions.Any(Narrows);

    private static bool IsEveryone(PolicyPrincipal principal) =>
        principal.Kind == PrincipalKind.Everyone || (principal.Kind == PrincipalKind.Aws && principal.Value == "*");

    private static bool Narrows(Condition condition) =>
        Narrowing.Contains(condition.Key, StringComparer.OrdinalIgnoreCase)
        && condition is { IfExists: false, Set: not SetOperator.ForAllValues, Operator.IsNegated: false, Operator.Name: not "Null" }
        && condition.Values.All(value => !value.AsSpan().ContainsAny('*', '?', '$') && !Anywhere.Contains(value));
}
