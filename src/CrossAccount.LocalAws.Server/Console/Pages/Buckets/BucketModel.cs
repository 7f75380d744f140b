using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.Server.Console.Pages.Buckets;

/// <summary>A folder of a bucket.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Prefix">What the keys begin with; empty for the bucket's own folder.</param>
/// <param name="List">What is in it; null when it may not be listed.</param>
internal sealed record BucketModel(string Bucket, string Prefix, ObjectList? List)
{
    /// <summary>What was refused, in words; null when nothing was.</summary>
    public string? Refused { get; init; }

    /// <summary>Why it was refused.</summary>
    public AwsError? Error { get; init; }

    /// <summary>The decision; null when nothing was decided.</summary>
    public DecisionExplanation? Explanation { get; init; }

    /// <summary>The folders above and this one, each with its prefix.</summary>
    public IEnumerable<(string Name, string Prefix)> Folders
    {
        get
        {
            int start = 0;
            for (int end = Prefix.IndexOf('/'); end >= 0; end = Prefix.IndexOf('/', start))
            {
                yield return (Prefix[start..end], Prefix[..(end + 1)]);
                start = end + 1;
            }
        }
    }
}
