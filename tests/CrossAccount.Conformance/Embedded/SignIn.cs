using System.Globalization;
using CrossAccount.Conformance.Reading;

namespace CrossAccount.Conformance.Embedded;

/// <summary>How and when the caller of a case signs in.</summary>
internal static class SignIn
{
    private static readonly DateTimeOffset Usual = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public static bool HasMfa(ConformanceCase one) =>
        Text(one, "aws:MultiFactorAuthPresent") == "true" || Text(one, "aws:MultiFactorAuthAge") is not null;

    /// <summary>Whether a user signs in with temporary credentials of its own: access keys have neither MFA nor a time of issue.</summary>
    public static bool IsBySession(ConformanceCase one) =>
        HasMfa(one) || Text(one, "aws:MultiFactorAuthPresent") is not null || Text(one, "aws:TokenIssueTime") is not null;

    /// <summary>When the call is made.</summary>
    public static DateTimeOffset TimeOfCall(ConformanceCase one) => Time(one, "aws:CurrentTime") ?? Time(one, "aws:TokenIssueTime") ?? Usual;

    /// <summary>When the caller signs in.</summary>
    public static DateTimeOffset TimeOfSignIn(ConformanceCase one) => Time(one, "aws:TokenIssueTime") ?? TimeOfCall(one) - Age(one);

    public static string? Text(ConformanceCase one, string key) =>
        one.Context.TryGetValue(key, out var value) && value.ValueKind == System.Text.Json.JsonValueKind.String ? value.GetString() : null;

    private static TimeSpan Age(ConformanceCase one) =>
        int.TryParse(Text(one, "aws:MultiFactorAuthAge"), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
            ? TimeSpan.FromSeconds(seconds)
            : TimeSpan.Zero;

    private static DateTimeOffset? Time(ConformanceCase one, string key) =>
        Text(one, key) is { } text && SendableKeys.TryReadTime(text, out DateTimeOffset time) ? time : null;
}
