using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Pages.Buckets;

/// <summary>Shows, edits, gives out and deletes objects.</summary>
internal static class ObjectDesk
{
    private const string TextType = "text/plain; charset=utf-8";

    public static ConsoleAnswer Show(ConsoleRequest request)
    {
        ObjectModel asked = new(request.Query("bucket"), request.Query("key"));
        return request.Query("new").Length > 0
            ? Page(request, asked with { IsNew = true, Text = "" })
            : Page(request, Read(request, asked));
    }

    public static ConsoleAnswer AskToDelete(ConsoleRequest request) =>
        Page(request, new ObjectModel(request.Query("bucket"), request.Query("key")) { AsksToDelete = true });

    public static ConsoleAnswer Download(ConsoleRequest request)
    {
        ObjectModel asked = new(request.Query("bucket"), request.Query("key"));
        AwsResult<ObjectContent> result = request.Connect().S3.GetObject(new(asked.Bucket, asked.Key));
        return result.TryGetValue(out ObjectContent? content, out _)
            ? new DownloadAnswer(content.Body, asked.Name)
            : Page(request, Refused(asked, "The object may not be read", result));
    }

    public static ConsoleAnswer Save(ConsoleRequest request)
    {
        bool isNew = request.Query("new").Length > 0;
        ObjectModel asked = new(request.Query("bucket"), isNew ? request.Field("key") : request.Query("key"));
        ObjectModel before = isNew ? asked : Read(request, asked);
        string text = request.RawField("text");
        AwsResult<ObjectHead> result = request.Connect().S3.PutObject(
            new(asked.Bucket, asked.Key, ObjectText.Write(text, before.Text), before.Head?.ContentType ?? TextType));
        if (result.IsSuccess)
        {
            request.Stay.Say($"{asked.Key} was saved.");
            return new RedirectAnswer(Links.To("object", ("bucket", asked.Bucket), ("key", asked.Key)));
        }

        return Page(request, Refused(before with { Text = text, IsNew = isNew }, "The object was not saved", result));
    }

    public static ConsoleAnswer Delete(ConsoleRequest request)
    {
        ObjectModel asked = new(request.Query("bucket"), request.Query("key"));
        AwsResult<DeletedObject> result = request.Connect().S3.DeleteObject(new(asked.Bucket, asked.Key));
        if (result.IsSuccess)
        {
            request.Stay.Say($"{asked.Key} was deleted.");
            return new RedirectAnswer(Links.To("bucket", ("name", asked.Bucket), ("prefix", asked.Prefix)));
        }

        return Page(request, Refused(asked, "The object was not deleted", result));
    }

    private static ObjectModel Read(ConsoleRequest request, ObjectModel asked)
    {
        AwsResult<ObjectContent> result = request.Connect().S3.GetObject(new(asked.Bucket, asked.Key));
        return result.TryGetValue(out ObjectContent? content, out _)
            ? asked with { Head = content.Head, Text = ObjectText.Read(content.Body.Span) }
            : Refused(asked, "The object may not be read", result);
    }

    private static ObjectModel Refused<T>(ObjectModel asked, string what, AwsResult<T> result)
        where T : notnull => asked with
        {
            Refused = what,
            Error = result.Error,
            Explanation = result.Error?.Decision is null ? null : result.Explain(),
        };

    private static PageAnswer Page(ConsoleRequest request, ObjectModel model) =>
        PageAnswer.Of<ObjectPage>(request, model, model.Error?.HttpStatus ?? StatusCodes.Status200OK);
}
