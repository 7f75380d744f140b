namespace CrossAccount.Iam.Identifiers;

/// <summary>Makes results of reading typed values, for libraries that add such values of their own.</summary>
public static class Parsed
{
    /// <summary>The text was valid.</summary>
    public static Parsed<T> Valid<T>(T value)
        where T : struct => Parsed<T>.Valid(value);

    /// <summary>The text was not valid.</summary>
    /// <param name="error">Why, as one lowercase sentence with the text in backticks.</param>
    /// <typeparam name="T">The typed value.</typeparam>
    public static Parsed<T> Invalid<T>(string error)
        where T : struct => Parsed<T>.Invalid(error);

    /// <summary>The value made of another one, or its error.</summary>
    public static Parsed<TResult> Select<T, TResult>(this Parsed<T> parsed, Func<T, TResult> select)
        where T : struct
        where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(select);
        return parsed.TryGetValue(out T value, out string? error) ? Parsed<TResult>.Valid(select(value)) : Parsed<TResult>.Invalid(error);
    }
}
