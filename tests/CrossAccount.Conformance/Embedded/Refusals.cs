using CrossAccount.LocalAws.Errors;

namespace CrossAccount.Conformance.Embedded;

/// <summary>What AWS refuses while a case is set up: documents that are not valid. Anything else that fails is a mistake of the runner.</summary>
internal sealed class Refusals
{
    private readonly List<string> _codes = [];

    public bool IsEmpty => _codes.Count == 0;

    /// <summary>The codes of the diagnostics.</summary>
    public IReadOnlyList<string> Codes => _codes;

    /// <summary>The value of a call; null when it failed for a document.</summary>
    /// <exception cref="AwsErrorException">The call failed for another reason.</exception>
    public T? Check<T>(AwsResult<T> result)
        where T : class
    {
        if (result.TryGetValue(out T? value, out AwsError? error))
        {
            return value;
        }

        if (error.Diagnostics.IsEmpty)
        {
            throw new AwsErrorException(error);
        }

        _codes.AddRange(error.Diagnostics.Select(diagnostic => diagnostic.Code));
        return null;
    }
}
