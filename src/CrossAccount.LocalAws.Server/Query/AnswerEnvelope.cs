using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Hosting;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>The envelopes of answers.</summary>
internal static class AnswerEnvelope
{
    /// <summary>An answer with a result; no result element when <paramref name="write"/> is null.</summary>
    public static void Result<T>(IncomingRequest request, QueryOperation operation, T value, Action<XmlAnswer, T>? write)
    {
        var xml = new XmlAnswer(request.Answer);
        xml.Start(operation.ResponseElement, QueryApi.NamespaceOf(operation.Service));
        if (write is not null)
        {
            xml.Object(operation.ResultElement, value, write);
        }

        xml.Object("ResponseMetadata", request.Id, WriteId);
        xml.End(operation.ResponseElement);
    }

    public static void Error(IncomingRequest request, AwsError error)
    {
        var xml = new XmlAnswer(request.Answer);
        xml.Start("ErrorResponse", QueryApi.NamespaceOf(request.Service ?? AwsService.Iam));
        xml.Object("Error", error, static (xml, error) =>
        {
            xml.Element("Type", error.HttpStatus < 500 ? "Sender" : "Receiver");
            xml.Element("Code", error.Code);
            xml.Element("Message", error.Message);
        });
        WriteId(xml, request.Id);
        xml.End("ErrorResponse");
    }

    private static void WriteId(XmlAnswer xml, string id) => xml.Element("RequestId", id);
}
