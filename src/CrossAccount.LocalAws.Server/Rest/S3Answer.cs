using System.Globalization;
using System.Text;
using CrossAccount.LocalAws.Server.Hosting;
using CrossAccount.LocalAws.Server.Query;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>The answer of an operation of S3.</summary>
internal sealed class S3Answer(IncomingRequest request)
{
    public const string Namespace = "http://s3.amazonaws.com/doc/2006-03-01/";

    private ReadOnlyMemory<byte>? _content;
    private long? _describedLength;
    private string? _contentType;

    public int Status { get; set; } = StatusCodes.Status200OK;

    /// <summary>Sets a header; none when the value is null.</summary>
    public void Header(string name, string? value)
    {
        if (value is not null)
        {
            request.Http.Response.Headers[name] = HeaderText.Safe(value);
        }
    }

    public void Header(string name, DateTimeOffset value) => Header(name, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Answers with a document.</summary>
    public void Document<T>(string root, T value, Action<XmlAnswer, T> write)
    {
        _contentType = "application/xml";
        var xml = new XmlAnswer(request.Answer);
        xml.Declaration();
        xml.Start(root, Namespace);
        write(xml, value);
        xml.End(root);
    }

    /// <summary>Answers with a text that is written already.</summary>
    public void Text(string contentType, string text)
    {
        _contentType = contentType;
        Encoding.UTF8.GetBytes(text.AsSpan(), request.Answer);
    }

    /// <summary>Answers with the content of an object.</summary>
    public void Content(string contentType, ReadOnlyMemory<byte> content)
    {
        _contentType = contentType;
        _content = content;
    }

    /// <summary>Answers with what the content would be like, without it.</summary>
    public void Described(string contentType, long length)
    {
        _contentType = contentType;
        _describedLength = length;
    }

    public async Task Send()
    {
        HttpResponse response = request.Http.Response;
        response.StatusCode = Status;
        response.Headers.ContentType = _contentType is null ? default : HeaderText.Safe(_contentType);
        ReadOnlyMemory<byte> body = _content ?? request.Answer.WrittenMemory;
        if (Status is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
        {
            response.ContentLength = _describedLength ?? body.Length;
        }

        if (body.Length > 0 && !HttpMethods.IsHead(request.Http.Request.Method))
        {
            await response.BodyWriter.WriteAsync(body, request.Http.RequestAborted).ConfigureAwait(false);
        }
    }
}
