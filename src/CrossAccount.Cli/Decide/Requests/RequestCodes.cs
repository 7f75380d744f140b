namespace CrossAccount.Cli.Decide.Requests;

/// <summary>The codes of problems that only a request has; those of a policy are the library's.</summary>
internal static class RequestCodes
{
    /// <summary>The request has no such member, but must.</summary>
    public const string MissingElement = "missing-element";

    /// <summary>A value is not one of those that the member takes.</summary>
    public const string BadValue = "bad-value";
}
