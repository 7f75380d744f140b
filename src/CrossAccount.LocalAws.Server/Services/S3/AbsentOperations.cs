using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Operations that S3 has and this endpoint has not: they are told by their names.</summary>
internal static class AbsentOperations
{
    public static IEnumerable<S3Operation> All =>
    [
        .. Configurations("Analytics", "analytics"), .. Configurations("IntelligentTiering", "intelligent-tiering"),
        .. Configurations("Inventory", "inventory"), .. Configurations("Metrics", "metrics"),
        Bucket("GetBucketMetadataConfiguration", "GET", "metadataConfiguration"), Bucket("CreateBucketMetadataConfiguration", "POST", "metadataConfiguration"),
        Bucket("DeleteBucketMetadataConfiguration", "DELETE", "metadataConfiguration"), Bucket("GetBucketMetadataTableConfiguration", "GET", "metadataTable"),
        Bucket("CreateBucketMetadataTableConfiguration", "POST", "metadataTable"), Bucket("DeleteBucketMetadataTableConfiguration", "DELETE", "metadataTable"),
        Bucket("CreateSession", "GET", "session"), Bucket("PostObject", "POST", ""),
        Object("GetObjectLegalHold", "GET", "legal-hold"), Object("PutObjectLegalHold", "PUT", "legal-hold"),
        Object("GetObjectRetention", "GET", "retention"), Object("PutObjectRetention", "PUT", "retention"),
        Object("GetObjectTorrent", "GET", "torrent"), Object("RestoreObject", "POST", "restore"),
        Object("SelectObjectContent", "POST", "select"), Object("RenameObject", "PUT", "renameObject"),
    ];

    private static IEnumerable<S3Operation> Configurations(string name, string parameter) =>
    [
        Bucket($"GetBucket{name}Configuration", "GET", parameter), Bucket($"PutBucket{name}Configuration", "PUT", parameter),
        Bucket($"DeleteBucket{name}Configuration", "DELETE", parameter),
    ];

    private static S3Operation Bucket(string name, string method, string parameter) => new(name, new(method, S3Level.Bucket, parameter), S3Body.None, null);

    private static S3Operation Object(string name, string method, string parameter) => new(name, new(method, S3Level.Object, parameter), S3Body.None, null);
}
