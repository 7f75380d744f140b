using System.Diagnostics.CodeAnalysis;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Errors;

/// <summary>What came of a call: a value or an error. Expected failures are results, never exceptions.</summary>
/// <typeparam name="T">The value of a call that succeeds.</typeparam>
public sealed class AwsResult<T>
    where T : notnull
{
    // Invariant: exactly one of _value and Error is set.
    private readonly T? _value;
    private readonly DecidedRequest? _decided;

    private AwsResult(T? value, AwsError? error, Decision? decision, DecidedRequest? decided = null)
    {
        _value = value;
        _decided = decided;
        Error = error;
        Decision = decision;
    }

    /// <summary>Whether the call succeeded.</summary>
    public bool IsSuccess => Error is null;

    /// <summary>Why the call failed; null when it succeeded.</summary>
    public AwsError? Error { get; }

    /// <summary>The decision about the call; null when nothing had to be decided.</summary>
    public Decision? Decision { get; }

    /// <summary>A call that succeeded.</summary>
    public static implicit operator AwsResult<T>(T value) => new(value, null, null);

    /// <summary>A call that failed.</summary>
    public static implicit operator AwsResult<T>(AwsError error) => new(default, error ?? throw new ArgumentNullException(nameof(error)), error.Decision);

    /// <summary>Gives the value, or the error.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out AwsError? error)
    {
        value = _value;
        error = Error;
        return error is null;
    }

    /// <summary>Gives the value, or throws.</summary>
    /// <exception cref="AwsErrorException">The call failed.</exception>
    public T ValueOrThrow() => Error is null ? _value! : throw new AwsErrorException(Error);

    /// <summary>
    /// Why the call was decided as it was, worked out anew: every statement that had a say. Null when nothing had to be decided.
    /// </summary>
    public DecisionExplanation? Explain() => _decided is null ? null : Explainer.Explain(_decided.Request, _decided.Policies);

    /// <summary>The error's code and message, or the value.</summary>
    public override string ToString() => Error?.ToString() ?? _value!.ToString() ?? "";

    internal AwsResult<T> DecidedBy(Decision decision) => new(_value, Error, Error?.Decision ?? decision, _decided);

    internal AwsResult<T> Of(DecidedRequest? decided) => new(_value, Error, Decision, decided);
}
