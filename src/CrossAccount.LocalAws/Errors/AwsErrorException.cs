namespace CrossAccount.LocalAws.Errors;

/// <summary>Thrown only by <see cref="AwsResult{T}.ValueOrThrow"/>, for callers that expect success.</summary>
public sealed class AwsErrorException : Exception
{
    /// <summary>Makes an exception of an error.</summary>
    public AwsErrorException(AwsError error)
        : base(error?.ToString()) => Error = error ?? throw new ArgumentNullException(nameof(error));

    /// <summary>The error.</summary>
    public AwsError Error { get; }
}
