using System.Buffers;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Decisions;
using CrossAccount.LocalAws.Server.Signatures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CrossAccount.LocalAws.Server.Hosting;

/// <summary>One request, and the buffers it is read into and answered from. A connection uses the same one for all its requests.</summary>
internal sealed class IncomingRequest
{
    private const int LargestKeptBuffer = 64 * 1024;

    private ArrayBufferWriter<byte> _body = new(4096);
    private ArrayBufferWriter<byte> _answer = new(4096);

    /// <summary>The request and its response.</summary>
    public DefaultHttpContext Http { get; } = new();

    /// <summary>The request's ID, made anew for each.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The target as it came over the wire.</summary>
    public RequestTarget Target { get; private set; }

    /// <summary>The service that is asked, for the answer; null while it is not known.</summary>
    public AwsService? Service { get; set; }

    /// <summary>The operation that is asked for; null while it is not known.</summary>
    public string? Operation { get; set; }

    /// <summary>What the request failed with; null as long as it did not.</summary>
    public AwsError? Error { get; set; }

    /// <summary>What becomes of the request, to be handed to the connection to the cloud; null when nobody wants to know.</summary>
    public CallRecord? Record { get; set; }

    /// <summary>The body, once it is read.</summary>
    public ArrayBufferWriter<byte> Body => _body;

    /// <summary>Where the answer's body is written before it is sent.</summary>
    public ArrayBufferWriter<byte> Answer => _answer;

    public void Begin(IFeatureCollection features)
    {
        Http.Initialize(features);
        Service = null;
        Operation = null;
        Error = null;
        Record = null;
        Id = Guid.NewGuid().ToString();
        Target = RequestTarget.Parse(features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
    }

    public void End()
    {
        Http.Uninitialize();
        _body = Emptied(_body);
        _answer = Emptied(_answer);
    }

    /// <summary>Sends what is in <see cref="Answer"/>.</summary>
    public async Task Send(int status, string contentType)
    {
        HttpResponse response = Http.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = _answer.WrittenCount;
        if (!HttpMethods.IsHead(Http.Request.Method))
        {
            await response.BodyWriter.WriteAsync(_answer.WrittenMemory).ConfigureAwait(false);
        }
    }

    private static ArrayBufferWriter<byte> Emptied(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity > LargestKeptBuffer)
        {
            return new(4096);
        }

        buffer.ResetWrittenCount();
        return buffer;
    }
}
