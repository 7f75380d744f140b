using CrossAccount.LocalAws.S3.Multipart;

namespace CrossAccount.LocalAws.Storage;

/// <summary>A part that was uploaded.</summary>
internal sealed record PartChange(MultipartUpload Upload, int Number);
