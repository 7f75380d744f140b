using System.Globalization;

namespace CrossAccount.Iam.Identifiers;

/// <summary>The maximum session duration of a role, in whole seconds.</summary>
/// <remarks>
/// 3,600 to 43,200 seconds (one to twelve hours); the default is one hour. A session got by role chaining lasts at most
/// one hour whatever this says.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html">Maximum session duration</see>.
/// </remarks>
public readonly record struct SessionDuration : IComparable<SessionDuration>
{
    private const int MinimumSeconds = 3600;
    private const int MaximumSeconds = 43200;

    private readonly int _secondsOverMinimum;

    private SessionDuration(int seconds) => _secondsOverMinimum = seconds - MinimumSeconds;

    /// <summary>One hour: IAM's default, and the most that role chaining gives.</summary>
    public static SessionDuration OneHour { get; }

    /// <summary>Twelve hours, the most that IAM allows.</summary>
    public static SessionDuration Maximum { get; } = new(MaximumSeconds);

    /// <summary>The duration in seconds.</summary>
    public int Seconds => MinimumSeconds + _secondsOverMinimum;

    /// <summary>Reads a duration in seconds.</summary>
    public static Parsed<SessionDuration> TryFromSeconds(long seconds) =>
        seconds is >= MinimumSeconds and <= MaximumSeconds
            ? Parsed<SessionDuration>.Valid(new((int)seconds))
            : Parsed<SessionDuration>.Invalid(
                $"the session duration `{seconds}` is out of range, but must be 3600 to 43200 seconds (one to twelve hours)");

    /// <summary>Reads a duration in seconds, or throws.</summary>
    /// <exception cref="FormatException">The number is out of range.</exception>
    public static SessionDuration FromSeconds(long seconds) => TryFromSeconds(seconds).ValueOrThrow();

    /// <summary>Reads a duration in hours, or throws.</summary>
    /// <exception cref="FormatException">The number is not 1 to 12.</exception>
    public static SessionDuration FromHours(int hours) => FromSeconds(hours * 3600L);

    /// <inheritdoc/>
    public int CompareTo(SessionDuration other) => Seconds.CompareTo(other.Seconds);

    /// <summary>Whether the first is shorter.</summary>
    public static bool operator <(SessionDuration left, SessionDuration right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is longer.</summary>
    public static bool operator >(SessionDuration left, SessionDuration right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is not longer.</summary>
    public static bool operator <=(SessionDuration left, SessionDuration right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is not shorter.</summary>
    public static bool operator >=(SessionDuration left, SessionDuration right) => left.CompareTo(right) >= 0;

    /// <summary>The seconds, as in <c>3600 s</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds} s");
}
