using System.Text;
using CrossAccount.Benchmarks.Serve.Load;

namespace CrossAccount.Benchmarks.Tests.Serve;

public class LoadConnectionTests
{
    private const string Ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    [Fact]
    public async Task Exchange_ReadsAnswersInWhateverPiecesTheyCome()
    {
        using var server = new ScriptedServer([[[Ok], ["HTTP/1.1 404 Not", " Found\r\ncontent-length:  5\r\nX: y\r\n\r", "\nsor", "ry"], ["HTTP/1.1 204 No Content\r\n\r\n"]]]);
        using var connection = new LoadConnection(server.Endpoint);

        Assert.Equal((200, true, "ok"), await ExchangeAsync(connection, "a"));
        Assert.Equal((404, false, "sorry"), await ExchangeAsync(connection, "b"));
        Assert.Equal((204, true, ""), await ExchangeAsync(connection, "c"));
        Assert.Equal(["a", "b", "c"], await server.Received);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok")]
    [InlineData("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok")]
    [InlineData(Ok)]
    public async Task Exchange_ConnectsAnew_WhenTheServerHasEndedTheConnection(string first)
    {
        using var server = new ScriptedServer([[first]], [[Ok]]);
        using var connection = new LoadConnection(server.Endpoint);

        Assert.Equal((200, true, "ok"), await ExchangeAsync(connection, "a"));
        await Task.Delay(50);
        Assert.Equal((200, true, "ok"), await ExchangeAsync(connection, "b"));
        Assert.Equal(["a", "b"], await server.Received);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nX: y\r\n\r\n", "an answer does not begin as one of HTTP/1 that says how long it is: HTTP/1.1 200 OK\r\nX: y")]
    [InlineData("hello, there\r\n\r\n", "an answer does not begin as one of HTTP/1 that says how long it is: hello, there")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok", "ended the connection in the middle of an answer: HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok")]
    public async Task Exchange_SaysWhatIsNoAnswer(string answer, string message)
    {
        using var server = new ScriptedServer([[[answer]]]);
        using var connection = new LoadConnection(server.Endpoint);

        BenchmarkException exception = await Assert.ThrowsAsync<BenchmarkException>(async () => await ExchangeAsync(connection, "a"));
        Assert.EndsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PreparedRequest_IsWhatGoesOverTheWire()
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, "http://127.0.0.1:4566/bucket/key?tagging") { Content = new ByteArrayContent("body"u8.ToArray()) };
        message.Headers.TryAddWithoutValidation("host", "127.0.0.1:4566");
        message.Content.Headers.TryAddWithoutValidation("content-type", "text/plain");
        using var other = new HttpRequestMessage(HttpMethod.Put, "http://127.0.0.1:4566/bucket");
        using var read = new HttpRequestMessage(HttpMethod.Get, "http://127.0.0.1:4566/");

        Assert.Equal(
            "PUT /bucket/key?tagging HTTP/1.1\r\nhost: 127.0.0.1:4566\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nbody",
            Encoding.ASCII.GetString(await PreparedRequest.BytesOfAsync(message)), ignoreCase: true);
        Assert.Equal("PUT /bucket HTTP/1.1\r\nContent-Length: 0\r\n\r\n", Encoding.ASCII.GetString(await PreparedRequest.BytesOfAsync(other)));
        Assert.Equal("GET / HTTP/1.1\r\n\r\n", Encoding.ASCII.GetString(await PreparedRequest.BytesOfAsync(read)));
    }

    private static async Task<(int Status, bool IsSuccess, string Text)> ExchangeAsync(LoadConnection connection, string request)
    {
        LoadAnswer answer = await connection.ExchangeAsync(Encoding.ASCII.GetBytes(request));
        return (answer.Status, answer.IsSuccess, answer.Text);
    }
}
