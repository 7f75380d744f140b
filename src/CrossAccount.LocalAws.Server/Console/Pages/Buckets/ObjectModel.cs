using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.Server.Console.Pages.Buckets;

/// <summary>An object.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
internal sealed record ObjectModel(string Bucket, string Key)
{
    /// <summary>The object without its content; null when it may not be read, or is not there.</summary>
    public ObjectHead? Head { get; init; }

    /// <summary>The content as text; null when it is none, or too long to be edited here.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the object is to be written for the first time.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether it is asked once more before the object is deleted.</summary>
    public bool AsksToDelete { get; init; }

    /// <summary>What was refused, in words; null when nothing was.</summary>
    public string? Refused { get; init; }

    /// <summary>Why it was refused.</summary>
    public AwsError? Error { get; init; }

    /// <summary>The decision; null when nothing was decided.</summary>
    public DecisionExplanation? Explanation { get; init; }

    /// <summary>The folder that the object is in.</summary>
    public string Prefix => Key[..(Key.LastIndexOf('/') + 1)];

    /// <summary>The key without the folder.</summary>
    public string Name => Key[Prefix.Length..];
}
