using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Rest;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Makes operations of S3, and their answers.</summary>
internal static class Operation
{
    public static S3Operation Service(string name, string method, Func<S3Request, S3Answer, AwsError?> run) =>
        new(name, new(method, S3Level.Service, ""), S3Body.None, run);

    public static S3Operation Bucket(string name, string method, string parameter, Func<S3Request, S3Answer, AwsError?> run, S3Body body = S3Body.None) =>
        new(name, new(method, S3Level.Bucket, parameter), body, run);

    public static S3Operation Object(string name, string method, string parameter, Func<S3Request, S3Answer, AwsError?> run, S3Body body = S3Body.None) =>
        new(name, new(method, S3Level.Object, parameter), body, run);

    /// <summary>Writes the answer of a call that succeeded; gives the error of one that did not.</summary>
    public static AwsError? Then<T>(this AwsResult<T> result, Action<T> write)
        where T : notnull
    {
        if (!result.TryGetValue(out T? value, out AwsError? error))
        {
            return error;
        }

        write(value);
        return null;
    }

    /// <summary>Answers with nothing.</summary>
    public static AwsError? ThenNothing<T>(this AwsResult<T> result, S3Answer answer)
        where T : notnull
    {
        answer.Status = StatusCodes.Status204NoContent;
        return result.Error;
    }

    /// <summary>Answers with an empty body.</summary>
    public static AwsError? ThenEmpty<T>(this AwsResult<T> result)
        where T : notnull => result.Error;
}
