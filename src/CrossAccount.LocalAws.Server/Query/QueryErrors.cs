using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>Errors of the Query protocol itself.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html">Common errors</see>.</remarks>
internal static class QueryErrors
{
    public static AwsError MissingAction { get; } =
        new("MissingAction", "The request is missing an action or a required parameter.", 400);

    public static AwsError MissingToken { get; } = new("MissingAuthenticationToken", "Request is missing Authentication Token", 403);

    public static AwsError UnknownVersion(string action, string? version) =>
        new("InvalidAction", $"Could not find operation {Shown(action)} for version {Shown(version ?? "NO_VERSION_SPECIFIED")}", 400);

    /// <summary>Final for clients, which an internal error would not be: they would try again for minutes.</summary>
    public static AwsError NotImplemented(AwsService service, string action) =>
        new("NotImplemented", $"The operation {(service == AwsService.Iam ? "iam" : "sts")}:{Shown(action)} is not implemented by this endpoint", 501);

    private static string Shown(string text) => text.Length <= 128 ? text : text[..128] + "…";
}
