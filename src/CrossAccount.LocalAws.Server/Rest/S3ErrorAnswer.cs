using System.Text;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Hosting;
using CrossAccount.LocalAws.Server.Query;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>An error as S3 answers it.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html">Error responses</see>.</remarks>
internal static class S3ErrorAnswer
{
    private const string IdHeader = "x-amz-request-id";
    private const string HostIdHeader = "x-amz-id-2";

    /// <summary>The headers that every answer has.</summary>
    public static void Identify(IncomingRequest request)
    {
        request.Http.Response.Headers[IdHeader] = request.Id;
        request.Http.Response.Headers[HostIdHeader] = HostId(request);
    }

    public static Task Send(IncomingRequest request, AwsError error)
    {
        Identify(request);
        request.Error = error;
        foreach ((string name, string value) in error.Headers)
        {
            request.Http.Response.Headers[name] = HeaderText.Safe(value);
        }

        if (error.HttpStatus == StatusCodes.Status304NotModified)
        {
            request.Http.Response.StatusCode = error.HttpStatus;
            return Task.CompletedTask;
        }

        var xml = new XmlAnswer(request.Answer);
        xml.Declaration();
        xml.Object("Error", (Request: request, Error: error), static (xml, answer) =>
        {
            xml.Element("Code", answer.Error.Code);
            xml.Element("Message", answer.Error.Message);
            xml.Element("Resource", answer.Request.Target.Path);
            xml.Element("RequestId", answer.Request.Id);
            xml.Element("HostId", HostId(answer.Request));
        });
        return request.Send(error.HttpStatus, "application/xml");
    }

    private static string HostId(IncomingRequest request) => Convert.ToBase64String(Encoding.ASCII.GetBytes(request.Id));
}
