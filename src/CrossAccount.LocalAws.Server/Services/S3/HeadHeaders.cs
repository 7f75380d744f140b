using System.Globalization;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>The headers that describe an object.</summary>
internal static class HeadHeaders
{
    /// <summary>Those of an answer to a write.</summary>
    public static void Written(S3Answer answer, ObjectHead head)
    {
        answer.Header("ETag", head.ETag);
        answer.Header("x-amz-version-id", head.VersionId);
        Encryption(answer, head.Properties);
    }

    /// <summary>Those of an answer to a read.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="head">The object.</param>
    /// <param name="checksum">The checksum of what is read; null for none.</param>
    public static void Read(S3Answer answer, ObjectHead head, ObjectChecksum? checksum)
    {
        Written(answer, head);
        ObjectProperties properties = head.Properties;
        answer.Header("Last-Modified", head.LastModified);
        answer.Header("Accept-Ranges", "bytes");
        answer.Header("Cache-Control", properties.CacheControl);
        answer.Header("Content-Disposition", properties.ContentDisposition);
        answer.Header("Content-Encoding", properties.ContentEncoding);
        answer.Header("Content-Language", properties.ContentLanguage);
        answer.Header("Expires", properties.Expires);
        answer.Header("x-amz-website-redirect-location", properties.WebsiteRedirectLocation);
        answer.Header("x-amz-storage-class", properties.StorageClass == StorageClasses.Standard ? null : properties.StorageClass);
        answer.Header("x-amz-tagging-count", head.TagCount == 0 ? null : head.TagCount.ToString(CultureInfo.InvariantCulture));
        foreach ((string name, string value) in properties.UserMetadata)
        {
            answer.Header("x-amz-meta-" + name, value);
        }

        ChecksumHeaders.Write(answer, checksum);
    }

    public static void Encryption(S3Answer answer, ObjectProperties properties)
    {
        answer.Header("x-amz-server-side-encryption", properties.ServerSideEncryption);
        answer.Header("x-amz-server-side-encryption-aws-kms-key-id", properties.SseKmsKeyId);
        answer.Header("x-amz-server-side-encryption-bucket-key-enabled", properties.BucketKeyEnabled ? "true" : null);
    }
}
