using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Server.Hosting;

namespace CrossAccount.LocalAws.Server.Decisions;

/// <summary>Writes a line of JSON for each request: who, what, what was decided and by which statement. No secrets.</summary>
/// <threadsafety>Safe to use from many threads; lines are never mixed.</threadsafety>
internal sealed class DecisionLog(Stream stream)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _gate = new();

    public void Write(IncomingRequest request, CallRecord record, DateTimeOffset time)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            json.WriteStartObject();
            json.WriteString("time", time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("requestId", request.Id);
            WriteCall(json, request);
            WriteCaller(json, request, record);
            json.WriteNumber("status", request.Http.Response.StatusCode);
            if (request.Error is { } error)
            {
                json.WriteString("error", error.Code);
                json.WriteString("message", Shorten.To(error.Message, 512));
            }

            json.WriteStartArray("decisions");
            foreach ((DecidedRequest decided, _) in record.Decisions)
            {
                json.WriteStartObject();
                Circumstances.Write(json, DecisionJson.Write(json, decided));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        lock (_gate)
        {
            stream.Write(buffer.WrittenSpan);
            stream.Flush();
        }
    }

    private static void WriteCall(Utf8JsonWriter json, IncomingRequest request)
    {
        json.WriteString("service", request.Service switch
        {
            AwsService.Iam => "iam",
            AwsService.Sts => "sts",
            AwsService.S3 => "s3",
            _ => null,
        });
        json.WriteString("operation", request.Operation is null ? null : Shorten.To(request.Operation, 128));
    }

    private static void WriteCaller(Utf8JsonWriter json, IncomingRequest request, CallRecord record)
    {
        json.WriteString("caller", record.Caller?.Arn);
        json.WriteString("account", record.Caller?.Account?.ToString());
        json.WriteString("accessKeyId", record.AccessKeyId);
        json.WriteString("sourceIp", request.Http.Connection.RemoteIpAddress?.ToString());
        json.WriteString("userAgent", Shorten.To(request.Http.Request.Headers.UserAgent.ToString(), 256));
    }
}
