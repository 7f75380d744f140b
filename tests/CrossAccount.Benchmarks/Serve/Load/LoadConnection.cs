using System.Net.Sockets;
using System.Text;

namespace CrossAccount.Benchmarks.Serve.Load;

/// <summary>
/// One connection that sends a request and reads its answer, and little else: what a client does beside that would count as the
/// server's time, whose cores it shares. .NET's own client costs more than most of the calls that are measured, and its collections
/// stop all connections at once.
/// </summary>
internal sealed class LoadConnection(Uri endpoint) : IDisposable
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private Socket? _socket;

    public void Dispose() => _socket?.Dispose();

    /// <exception cref="BenchmarkException">The answer is no HTTP, or too long.</exception>
    public async ValueTask<LoadAnswer> ExchangeAsync(ReadOnlyMemory<byte> request)
    {
        bool isReused = _socket is not null;
        int received = await SendAsync(request);
        if (received == 0 && isReused)
        {
            // The server has given up the connection meanwhile, without having seen the request.
            Close();
            received = await SendAsync(request);
        }

        int head;
        while ((head = _buffer.AsSpan(0, received).IndexOf("\r\n\r\n"u8)) < 0)
        {
            received += await ReceiveAsync(received);
        }

        int start = head + 4;
        AnswerHead read = AnswerHead.Read(_buffer.AsSpan(0, head));
        while (received < start + read.Length)
        {
            received += await ReceiveAsync(received);
        }

        if (read.Closes)
        {
            Close();
        }

        return new(read.Status, _buffer.AsMemory(start, read.Length));
    }

    private async ValueTask<int> SendAsync(ReadOnlyMemory<byte> request)
    {
        _socket ??= await ConnectAsync();
        try
        {
            for (int sent = 0; sent < request.Length;)
            {
                sent += await _socket.SendAsync(request[sent..]);
            }

            return await _socket.ReceiveAsync(_buffer);
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.ConnectionReset or SocketError.Shutdown)
        {
            return 0;
        }
    }

    private async ValueTask<int> ReceiveAsync(int received)
    {
        if (received == _buffer.Length)
        {
            throw new BenchmarkException($"an answer of {endpoint} is longer than the {_buffer.Length} bytes that the client has room for");
        }

        int more = await _socket!.ReceiveAsync(_buffer.AsMemory(received));
        return more > 0 ? more : throw new BenchmarkException($"{endpoint} ended the connection in the middle of an answer: {Encoding.UTF8.GetString(_buffer, 0, received)}");
    }

    private async ValueTask<Socket> ConnectAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(endpoint.Host, endpoint.Port);
        return socket;
    }

    private void Close()
    {
        _socket?.Dispose();
        _socket = null;
    }
}
