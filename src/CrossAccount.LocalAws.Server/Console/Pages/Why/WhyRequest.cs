using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Server.Console.Pages.Why;

/// <summary>The circumstances of a question, read.</summary>
/// <param name="At">When it is asked.</param>
/// <param name="MfaGiven">When MFA was given; null when it was not.</param>
/// <param name="SessionName">The name of the session.</param>
/// <param name="Tags">The session tags.</param>
/// <param name="SourceIp">The address.</param>
internal sealed record WhyRequest(DateTimeOffset At, DateTimeOffset? MfaGiven, RoleSessionName SessionName, ImmutableArray<Tag> Tags, string SourceIp)
{
    private const string DefaultName = "console";

    /// <summary>Reads the circumstances; null when something of them makes no sense, and then what.</summary>
    public static WhyRequest? Read(WhyFields fields, DateTimeOffset now, out string? problem)
    {
        DateTimeOffset at = now;
        long age = 0;
        problem =
            fields.Time.Length > 0 && !DateTimeOffset.TryParse(fields.Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out at)
                ? $"the time `{fields.Time}` has to be a date and a time, as in `2026-06-01T12:00`"
            : fields.SignedIn == WhyFields.SessionWithMfa && !(long.TryParse(fields.MfaAge, NumberStyles.None, CultureInfo.InvariantCulture, out age) && age <= int.MaxValue)
                ? $"the age of MFA `{fields.MfaAge}` has to be a number of seconds"
            : fields.SourceIp.Length > 0 && !IPAddress.TryParse(fields.SourceIp, out _)
                ? $"the source address `{fields.SourceIp}` has to be an IP address"
            : null;
        if (!RoleSessionName.TryParse(fields.SessionName.Length > 0 ? fields.SessionName : DefaultName).TryGetValue(out RoleSessionName name, out string? nameProblem))
        {
            problem ??= nameProblem;
        }

        ImmutableArray<Tag> tags = TagsOf(fields.Tags, ref problem);
        if (problem is not null)
        {
            return null;
        }

        DateTimeOffset? mfaGiven = fields.SignedIn == WhyFields.SessionWithMfa ? at.AddSeconds(-age) : null;
        return new(at, mfaGiven, name, tags, fields.SourceIp.Length > 0 ? fields.SourceIp : "127.0.0.1");
    }

    private static ImmutableArray<Tag> TagsOf(string text, ref string? problem)
    {
        var tags = ImmutableArray.CreateBuilder<Tag>();
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = line.IndexOf('=');
            if (equals <= 0)
            {
                problem ??= $"the session tag `{line}` has to be a key, an equals sign and a value, as in `team=data`";
                continue;
            }

            tags.Add(new(line[..equals].TrimEnd(), line[(equals + 1)..].TrimStart()));
        }

        return tags.ToImmutable();
    }
}
