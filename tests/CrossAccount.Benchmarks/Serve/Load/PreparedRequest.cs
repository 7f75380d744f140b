using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace CrossAccount.Benchmarks.Serve.Load;

/// <summary>Writes requests as they go over the wire, before the clock runs.</summary>
internal static class PreparedRequest
{
    public static async Task<byte[]> BytesOfAsync(HttpRequestMessage message)
    {
        byte[] body = message.Content is null ? [] : await message.Content.ReadAsByteArrayAsync();
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"{message.Method} {message.RequestUri!.PathAndQuery} HTTP/1.1\r\n");
        Write(head, message.Headers);
        Write(head, message.Content?.Headers);
        if (message.Method != HttpMethod.Get)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n");
        }

        return [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. body];
    }

    private static void Write(StringBuilder head, HttpHeaders? headers)
    {
        foreach ((string name, HeaderStringValues values) in headers?.NonValidated ?? default)
        {
            if (name != "Content-Length")
            {
                head.Append(CultureInfo.InvariantCulture, $"{name}: {values}\r\n");
            }
        }
    }
}
