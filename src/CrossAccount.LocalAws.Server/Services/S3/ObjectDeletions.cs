using System.Collections.Immutable;
using System.Xml.Linq;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Rest;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Deletes objects, one or many.</summary>
internal static class ObjectDeletions
{
    public static IEnumerable<S3Operation> All =>
    [
        Operation.Object("DeleteObject", "DELETE", "", Delete),
        Operation.Bucket("DeleteObjects", "POST", "delete", DeleteMany, S3Body.Document),
    ];

    private static AwsError? Delete(S3Request request, S3Answer answer) =>
        request.S3.DeleteObject(new(request.Bucket, request.Key) { VersionId = request.VersionId }).Then(deleted =>
        {
            answer.Status = StatusCodes.Status204NoContent;
            answer.Header("x-amz-delete-marker", deleted.IsDeleteMarker ? "true" : null);
            answer.Header("x-amz-version-id", deleted.VersionId ?? deleted.DeleteMarkerVersionId);
        });

    private static AwsError? DeleteMany(S3Request request, S3Answer answer)
    {
        if (S3Document.Read(request, "Delete", out XElement document) is { } malformed)
        {
            return malformed;
        }

        List<XElement> objects = [.. document.Children("Object")];
        if (objects.Any(item => string.IsNullOrEmpty(item.Child("Key")?.Value)))
        {
            return S3Errors.MalformedXml;
        }

        ImmutableArray<ObjectIdentifier> asked = [.. objects.Select(item => new ObjectIdentifier(item.Child("Key")!.Value, item.Text("VersionId")))];
        bool isQuiet = document.Flag("Quiet");
        return request.S3.DeleteObjects(new(request.Bucket, asked)).Then(outcomes =>
            answer.Document("DeleteResult", outcomes, (xml, outcomes) => Write(xml, outcomes, isQuiet)));
    }

    private static void Write(XmlAnswer xml, ImmutableArray<DeleteOutcome> outcomes, bool isQuiet)
    {
        foreach (DeleteOutcome outcome in outcomes)
        {
            if (outcome.Error is not null)
            {
                xml.Object("Error", outcome, static (xml, outcome) =>
                {
                    xml.Element("Key", outcome.Identifier.Key);
                    xml.Element("VersionId", outcome.Identifier.VersionId);
                    xml.Element("Code", outcome.Error!.Code);
                    xml.Element("Message", outcome.Error.Message);
                });
            }
            else if (!isQuiet)
            {
                xml.Object("Deleted", outcome.Deleted!, static (xml, deleted) =>
                {
                    xml.Element("Key", deleted.Key);
                    xml.Element("VersionId", deleted.VersionId);
                    xml.Element("DeleteMarker", deleted.IsDeleteMarker ? "true" : null);
                    xml.Element("DeleteMarkerVersionId", deleted.DeleteMarkerVersionId);
                });
            }
        }
    }
}
