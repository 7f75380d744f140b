using System.Globalization;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;

namespace CrossAccount.LocalAws.Server.Console.Pages.Layout;

/// <summary>Words and figures for people.</summary>
internal static class Words
{
    public static string Of(DecisionLayer layer) => layer switch
    {
        DecisionLayer.Partition => "Partition",
        DecisionLayer.AccountRoot => "Root user",
        DecisionLayer.ResourceControlPolicy => "Resource control policy",
        DecisionLayer.ServiceControlPolicy => "Service control policy",
        DecisionLayer.TrustPolicy => "Trust policy",
        DecisionLayer.ResourcePolicy => "Resource policy",
        DecisionLayer.IdentityPolicy => "Identity policy",
        DecisionLayer.PermissionsBoundary => "Permissions boundary",
        _ => "Session policy",
    };

    public static string Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Allowed => "Allowed",
        DecisionOutcome.ExplicitlyDenied => "Denied by a statement",
        _ => "Not allowed",
    };

    /// <summary>What an ARN names within its account, as in <c>role/Developers</c>; other texts as they are.</summary>
    public static string NameOf(string arn) => Arn.TryParse(arn).TryGetValue(out Arn parsed) ? parsed.Resource : arn;

    /// <summary>The class that an outcome is shown with.</summary>
    public static string ClassOf(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Allowed => "allow",
        DecisionOutcome.ExplicitlyDenied => "deny",
        _ => "silent",
    };

    /// <summary>Why it was decided so, as a sentence; the outcome is said elsewhere.</summary>
    public static string Reason(DecisionExplanation explanation)
    {
        string sentence = explanation.Sentence;
        return Sentence(sentence[(sentence.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
    }

    /// <summary>A message as a sentence.</summary>
    public static string Sentence(string message) => $"{char.ToUpperInvariant(message[0])}{message[1..]}{(message[^1] == '.' ? "" : ".")}";

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Count(long number, string thing) => number == 1 ? $"1 {thing}" : $"{Number(number)} {Plural(thing)}";

    public static string Bytes(long bytes) => bytes switch
    {
        < 1024 => Count(bytes, "byte"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024.0):0.#} MiB"),
    };

    public static string Duration(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => Count((long)time.TotalSeconds, "second"),
        { TotalHours: < 1 } => Count((long)time.TotalMinutes, "minute"),
        { Minutes: 0 } => Count((long)time.TotalHours, "hour"),
        _ => $"{Count((long)time.TotalHours, "hour")} {Count(time.Minutes, "minute")}",
    };

    private static string Plural(string thing) => thing[^1] == 'y' ? $"{thing[..^1]}ies" : $"{thing}s";
}
