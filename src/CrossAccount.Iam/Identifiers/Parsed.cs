using System.Diagnostics.CodeAnalysis;

namespace CrossAccount.Iam.Identifiers;

/// <summary>What came of reading a typed value: the value, or one sentence that says why the text is not one.</summary>
/// <typeparam name="T">The typed value.</typeparam>
public readonly struct Parsed<T>
    where T : struct
{
    // Invariant: exactly one of _value and Error is set.
    private readonly T? _value;

    private Parsed(T? value, string? error)
    {
        _value = value;
        Error = error;
    }

    /// <summary>Whether the text was valid.</summary>
    public bool IsValid => _value.HasValue;

    /// <summary>Why the text was not valid, as a lowercase sentence with the text in backticks; null when it was.</summary>
    public string? Error { get; }

    /// <summary>Gives the value, or throws when the text was not valid.</summary>
    /// <exception cref="FormatException">The text was not valid; the message is <see cref="Error"/>.</exception>
    public T ValueOrThrow() => _value ?? throw new FormatException(Error ?? "no text was read");

    /// <summary>Gives the value when the text was valid.</summary>
    public bool TryGetValue(out T value)
    {
        value = _value.GetValueOrDefault();
        return _value.HasValue;
    }

    /// <summary>Gives the value, or the sentence that says why there is none.</summary>
    public bool TryGetValue(out T value, [NotNullWhen(false)] out string? error)
    {
        value = _value.GetValueOrDefault();
        error = _value.HasValue ? null : Error ?? "no text was read";
        return _value.HasValue;
    }

    internal static Parsed<T> Valid(T value) => new(value, null);

    internal static Parsed<T> Invalid(string error) => new(null, error);
}
