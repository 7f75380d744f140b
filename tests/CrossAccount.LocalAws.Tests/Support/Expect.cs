using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Tests.Support;

/// <summary>Exact expectations on results.</summary>
internal static class Expect
{
    public static AwsError Error<T>(AwsResult<T> result, string code, string message, int status)
        where T : notnull
    {
        Assert.False(result.IsSuccess, $"expected {code}, but the call succeeded");
        Assert.Equal($"{code}: {message}", result.Error!.ToString());
        Assert.Equal(status, result.Error.HttpStatus);
        return result.Error;
    }

    public static AwsError Denied<T>(AwsResult<T> result, string message)
        where T : notnull => Error(result, "AccessDenied", message, 403);

    public static AwsError NotFound<T>(AwsResult<T> result, string message)
        where T : notnull => Error(result, "NoSuchEntity", message, 404);

    public static AwsError Invalid<T>(AwsResult<T> result, string message)
        where T : notnull => Error(result, "ValidationError", message, 400);

    public static T Success<T>(AwsResult<T> result)
        where T : notnull
    {
        Assert.True(result.IsSuccess, result.Error?.ToString());
        return result.ValueOrThrow();
    }

    /// <summary>The items in order. xunit compares two immutable arrays by reference.</summary>
    public static void Items<T>(T[] expected, IEnumerable<T> actual) => Assert.Equal(expected, actual.ToArray());
}
