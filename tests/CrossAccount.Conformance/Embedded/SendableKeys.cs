using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CrossAccount.Conformance.Reading;

namespace CrossAccount.Conformance.Embedded;

/// <summary>The context keys that a caller can bring about: by who it is, by how it signs in, and by what it sends.</summary>
internal static partial class SendableKeys
{
    private static readonly string[] OfClients = ["aws:SourceIp", "aws:UserAgent", "aws:SecureTransport", "aws:RequestedRegion"];
    private static readonly string[] OfTime = ["aws:CurrentTime"];
    private static readonly string[] OfMfa = ["aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge"];
    private static readonly string[] OfCalls = ["sts:ExternalId", "sts:RoleSessionName", "sts:SourceIdentity", "aws:TagKeys", "sts:TransitiveTagKeys"];
    private static readonly string[] Filled =
        [.. OfClients, .. OfTime, "aws:EpochTime", "aws:ViaAWSService", "aws:userid"];

    public static bool IsKnown(ConformanceCase one, string key)
    {
        string kind = CallerArn.Of(one).Kind;
        bool isSts = one.When.Action.StartsWith("sts:", StringComparison.OrdinalIgnoreCase);
        return OfClients.Contains(key, StringComparer.OrdinalIgnoreCase)
            || OfTime.Contains(key, StringComparer.OrdinalIgnoreCase)
            || Is(key, "aws:PrincipalOrgID") || Is(key, "aws:PrincipalOrgPaths")
            || (Is(key, "aws:PrincipalArn") && kind == CallerArn.Role)
            || (Has(key, "aws:PrincipalTag/") && kind != CallerArn.Root)
            || (Is(key, "aws:TokenIssueTime") && kind == CallerArn.User)
            || (OfMfa.Contains(key, StringComparer.OrdinalIgnoreCase) && kind == CallerArn.User)
            || (isSts && (OfCalls.Contains(key, StringComparer.OrdinalIgnoreCase) || Has(key, "aws:RequestTag/") || Has(key, "aws:ResourceTag/")))
            || (Is(key, "s3:prefix") && Is(one.When.Action, "s3:ListBucket"));
    }

    public static bool Takes(string key, JsonElement value)
    {
        bool isList = value.ValueKind == JsonValueKind.Array;
        string[] texts = [.. PolicyText.Texts(value)];
        if (Is(key, "aws:TagKeys") || Is(key, "sts:TransitiveTagKeys") || Is(key, "aws:PrincipalOrgPaths"))
        {
            return isList && texts.Length > 0;
        }

        return !isList && KeyRule(key) switch
        {
            { } rule => rule.IsMatch(texts[0]),
            null => true,
        };
    }

    /// <summary>Whether the embedded accounts fill the key for this case, whatever the caller does.</summary>
    public static bool IsAlwaysThere(ConformanceCase one, string key)
    {
        bool isSession = CallerArn.Of(one).Kind == CallerArn.Role || SignIn.IsBySession(one);
        return Filled.Contains(key, StringComparer.OrdinalIgnoreCase)
            || (Is(key, "sts:RoleSessionName") && one.When.Action.StartsWith("sts:", StringComparison.OrdinalIgnoreCase))
            || (isSession && (Is(key, "aws:TokenIssueTime") || Is(key, "aws:MultiFactorAuthPresent")))
            || (Is(key, "aws:MultiFactorAuthAge") && SignIn.HasMfa(one));
    }

    private static Regex? KeyRule(string key) =>
        key.Contains("Tag/", StringComparison.OrdinalIgnoreCase) ? TagValue()
        : Is(key, "sts:ExternalId") ? ExternalId()
        : Is(key, "sts:RoleSessionName") || Is(key, "sts:SourceIdentity") ? Name()
        : OfTime.Contains(key, StringComparer.OrdinalIgnoreCase) || Is(key, "aws:TokenIssueTime") ? Time()
        : Is(key, "aws:MultiFactorAuthPresent") || Is(key, "aws:SecureTransport") ? Truth()
        : Is(key, "aws:MultiFactorAuthAge") ? Seconds()
        : null;

    private static bool Is(string key, string name) => key.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string key, string prefix) => key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>How times are sent, so that what comes back is the same text.</summary>
    public static bool TryReadTime(string text, out DateTimeOffset time) => DateTimeOffset.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    [GeneratedRegex(@"\A[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}\z")]
    private static partial Regex TagValue();

    [GeneratedRegex(@"\A[a-zA-Z0-9_+=,.@:/-]{2,1224}\z")]
    private static partial Regex ExternalId();

    [GeneratedRegex(@"\A[a-zA-Z0-9_+=,.@-]{2,64}\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\z")]
    private static partial Regex Time();

    [GeneratedRegex(@"\A(true|false)\z")]
    private static partial Regex Truth();

    [GeneratedRegex(@"\A[0-9]{1,4}\z")]
    private static partial Regex Seconds();
}
