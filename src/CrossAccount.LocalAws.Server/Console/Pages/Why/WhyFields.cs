using CrossAccount.LocalAws.Server.Console.Requests;

namespace CrossAccount.LocalAws.Server.Console.Pages.Why;

/// <summary>A question as it stands in the form.</summary>
/// <param name="Principal">The ARN of a user, a role or a root user.</param>
/// <param name="Action">The action.</param>
/// <param name="Resource">The ARN of the resource, or <c>*</c>.</param>
internal sealed record WhyFields(string Principal, string Action, string Resource)
{
    public const string AccessKey = "key";
    public const string Session = "session";
    public const string SessionWithMfa = "mfa";

    /// <summary>How a user signed in: <see cref="AccessKey"/>, <see cref="Session"/> or <see cref="SessionWithMfa"/>.</summary>
    public string SignedIn { get; init; } = AccessKey;

    /// <summary>How many seconds ago MFA was given.</summary>
    public string MfaAge { get; init; } = "0";

    /// <summary>The name of a role's session: the caller's own, or the one to be started by a user.</summary>
    public string SessionName { get; init; } = "";

    public string ExternalId { get; init; } = "";

    public string SourceIp { get; init; } = "";

    /// <summary>Session tags, one a line, as in <c>team=data</c>.</summary>
    public string Tags { get; init; } = "";

    /// <summary>When it is asked, in UTC; empty for now.</summary>
    public string Time { get; init; } = "";

    /// <summary>What a link asks. It has no external ID: addresses are kept in many places.</summary>
    public static WhyFields OfAddress(ConsoleRequest request) =>
        new(request.Query("principal"), Or(request.Query("action"), "sts:AssumeRole"), request.Query("resource"));

    /// <summary>What the form asks.</summary>
    public static WhyFields OfForm(ConsoleRequest request) => new(request.Field("principal"), request.Field("action"), request.Field("resource"))
    {
        SignedIn = Or(request.Field("signedIn"), AccessKey),
        MfaAge = Or(request.Field("mfaAge"), "0"),
        SessionName = request.Field("sessionName"),
        ExternalId = request.Field("externalId"),
        SourceIp = request.Field("sourceIp"),
        Tags = request.Field("tags"),
        Time = request.Field("time"),
    };

    private static string Or(string text, string otherwise) => text.Length == 0 ? otherwise : text;
}
