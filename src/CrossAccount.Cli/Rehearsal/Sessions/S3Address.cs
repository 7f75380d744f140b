namespace CrossAccount.Cli.Rehearsal.Sessions;

/// <summary>A bucket and, for objects, a key.</summary>
internal readonly record struct S3Address(string Bucket, string Key)
{
    /// <summary>Reads the ARN of a bucket or object; empty for any other text.</summary>
    public static S3Address Of(string arn)
    {
        string[] parts = arn.Split(':', 6);
        if (parts is not ["arn", _, "s3", "", "", string path])
        {
            return new("", "");
        }

        int slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(path, "") : new(path[..slash], path[(slash + 1)..]);
    }
}
