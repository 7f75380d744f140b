using System.Text;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Settings;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>What S3 accepts as a key and as properties of an object.</summary>
internal static class PropertyRules
{
    public static AwsError? Check(string key, ObjectProperties properties)
    {
        if (Encoding.UTF8.GetByteCount(key) is 0 or > S3Limits.KeyBytes)
        {
            return S3Errors.KeyTooLong;
        }

        if (!StorageClasses.Has(properties.StorageClass))
        {
            return S3Errors.InvalidStorageClass;
        }

        if (properties.ServerSideEncryption is { } algorithm && !BucketEncryption.Algorithms.Contains(algorithm))
        {
            return S3Errors.InvalidEncryption;
        }

        return properties.UserMetadata.Sum(entry => Encoding.UTF8.GetByteCount(entry.Key) + Encoding.UTF8.GetByteCount(entry.Value)) > S3Limits.UserMetadataBytes
            ? S3Errors.MetadataTooLarge
            : null;
    }
}
