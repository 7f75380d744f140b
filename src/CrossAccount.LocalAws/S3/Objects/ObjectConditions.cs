using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>What must hold of an object for a request to be met.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-reads.html">Conditional requests</see>.</remarks>
public sealed record ObjectConditions
{
    /// <summary>Nothing has to hold.</summary>
    public static ObjectConditions None { get; } = new();

    /// <summary>ETags, one of which the object must have; <c>*</c> for any.</summary>
    public string? IfMatch { get; init; }

    /// <summary>ETags, none of which the object may have; <c>*</c> for any.</summary>
    public string? IfNoneMatch { get; init; }

    /// <summary>When the object must have been written after.</summary>
    public DateTimeOffset? IfModifiedSince { get; init; }

    /// <summary>When the object must have been written before.</summary>
    public DateTimeOffset? IfUnmodifiedSince { get; init; }

    /// <summary>What does not hold; null when all does. Conditions on ETags go before conditions on times.</summary>
    internal AwsError? Check(string etag, DateTimeOffset lastModified)
    {
        if (IfMatch is not null ? !EntityTags.Has(IfMatch, etag) : IfUnmodifiedSince < lastModified)
        {
            return S3Errors.PreconditionFailed;
        }

        bool isOld = IfNoneMatch is not null ? EntityTags.Has(IfNoneMatch, etag) : IfModifiedSince >= lastModified;
        return isOld ? S3Errors.NotModified : null;
    }
}
