using System.Text;
using System.Text.Unicode;
using CrossAccount.LocalAws.Server.Signatures;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>The bucket and the key that a request is about, whichever way its URL names them.</summary>
/// <param name="Bucket">The bucket; empty for the service itself.</param>
/// <param name="Key">The key; empty for the bucket itself.</param>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html">Virtual hosting of buckets</see>.</remarks>
internal readonly record struct S3Address(string Bucket, string Key)
{
    /// <summary>The longer ones first: they may end with a shorter one.</summary>
    private static readonly string[] HostsOfBuckets = [".s3.amazonaws.com", ".s3.localhost", ".localhost"];

    public S3Level Level => Bucket.Length == 0 ? S3Level.Service : Key.Length == 0 ? S3Level.Bucket : S3Level.Object;

    /// <summary>Reads host and path; null when the path is not UTF-8.</summary>
    public static S3Address? Read(HostString host, RequestTarget target)
    {
        if (Path(target) is not { } path)
        {
            return null;
        }

        if (BucketOfHost(host.Host) is { } bucket)
        {
            return new(bucket, path);
        }

        int slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(path, "") : new(path[..slash], path[(slash + 1)..]);
    }

    /// <summary>The path without its first slash, decoded; null when it is not UTF-8.</summary>
    private static string? Path(RequestTarget target)
    {
        if (!target.Path.Contains('%', StringComparison.Ordinal))
        {
            return target.Path[1..];
        }

        byte[] bytes = UriEncoding.Decode(target.Path.AsSpan(1));
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static string? BucketOfHost(string host)
    {
        string? end = Array.Find(HostsOfBuckets, end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        string bucket = end is null ? RegionalBucket(host) : host[..^end.Length];
        return bucket.Length == 0 || bucket.Equals("s3", StringComparison.OrdinalIgnoreCase) ? null : bucket;
    }

    /// <summary>The bucket of <c>bucket.s3.region.amazonaws.com</c>, which a proxy may leave standing.</summary>
    private static string RegionalBucket(string host)
    {
        int service = host.IndexOf(".s3.", StringComparison.OrdinalIgnoreCase);
        return service > 0 ? host[..service] : "";
    }
}
