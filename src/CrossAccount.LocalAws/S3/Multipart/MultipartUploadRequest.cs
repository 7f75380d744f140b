namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>Names an upload in parts.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
/// <param name="UploadId">The ID of the upload.</param>
public sealed record MultipartUploadRequest(string Bucket, string Key, string UploadId);
