namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>What a request is about.</summary>
internal enum S3Level
{
    /// <summary>The service: <c>/</c>.</summary>
    Service,

    /// <summary>A bucket.</summary>
    Bucket,

    /// <summary>An object.</summary>
    Object,
}
