using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>An operation of S3's REST.</summary>
/// <param name="Name">The name that AWS gives it.</param>
/// <param name="Route">Which requests ask for it.</param>
/// <param name="Body">What it does with the body.</param>
/// <param name="Run">Runs it and writes the answer, or gives the error; null when it is not there.</param>
internal sealed record S3Operation(string Name, S3Route Route, S3Body Body, Func<S3Request, S3Answer, AwsError?>? Run);
