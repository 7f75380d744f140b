using System.Net;
using System.Net.Sockets;

namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>
/// The local endpoint: whatever comes over the wire, it answers with success, with an error of the client in AWS's form, or with
/// "not implemented"; it goes on answering, and nothing changes that nobody may change.
/// </summary>
internal sealed class HttpTarget : FuzzTarget, IDisposable
{
    public const string TargetName = "http";

    private const int MostStatuses = 600;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan UnclearWait = TimeSpan.FromMilliseconds(100);

    private readonly FuzzedWorld _world = new();
    private readonly HttpInputs _inputs;
    private readonly int[] _statuses = new int[MostStatuses];
    private int _closed;

    public HttpTarget()
    {
        _inputs = new(_world.Callers);
        _world.StartAsync().GetAwaiter().GetResult();
    }

    public override string Name => TargetName;

    public override string Summary =>
        string.Join(", ", Enumerable.Range(0, MostStatuses).Where(status => _statuses[status] > 0).Select(status => $"{_statuses[status]:N0} × {status}"))
        + $", {_closed:N0} closed without an answer to what was no whole request";

    public override byte[] MakeInput(int seed) => _inputs.Next(seed);

    public override string? FindProblemAtTheEnd() =>
        _world.FindChange() ?? (Send("GET /_console/ HTTP/1.1\r\nhost: localhost\r\n\r\n"u8.ToArray()).Length == 0 ? "the endpoint does not answer any more" : null);

    public void Dispose() => _world.DisposeAsync().AsTask().GetAwaiter().GetResult();

    protected override string? Check(int seed, byte[]? input)
    {
        byte[] request = input ?? MakeInput(seed);
        byte[] bytes = Send(request);
        if (_world.Faults.TryDequeue(out Exception? fault))
        {
            return fault.ToString();
        }

        if (RawAnswer.Read(bytes) is not { } answer)
        {
            Interlocked.Increment(ref _closed);
            return RequestShapes.Of(request) == RequestShape.Whole ? "the connection was closed without an answer" : null;
        }

        Interlocked.Increment(ref _statuses[answer.Status]);
        return answer.FindProblem(IsHead(request));
    }

    private static bool IsHead(byte[] request) => request.AsSpan().StartsWith("HEAD "u8);

    /// <summary>
    /// Sends everything and reads the answer. A server takes the end of what a client sends for its end, so that is only told when
    /// the server would wait for more.
    /// </summary>
    private byte[] Send(byte[] request)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
            ReceiveTimeout = (int)Patience.TotalMilliseconds,
            SendTimeout = (int)Patience.TotalMilliseconds,
            // Otherwise each connection keeps its port for a minute.
            LingerState = new LingerOption(true, 0),
        };
        socket.Connect(IPAddress.Loopback, _world.Port);
        using var answer = new MemoryStream();
        try
        {
            socket.Send(request);
            if (RequestShapes.Of(request) is var shape && (shape == RequestShape.Partial || (shape == RequestShape.Unclear && !socket.Poll(UnclearWait, SelectMode.SelectRead))))
            {
                socket.Shutdown(SocketShutdown.Send);
            }

            byte[] buffer = new byte[16 * 1024];
            for (int read = socket.Receive(buffer); read > 0; read = socket.Receive(buffer))
            {
                answer.Write(buffer, 0, read);
                if (RawAnswer.Read(answer.ToArray()) is { } sofar && sofar.IsComplete(IsHead(request)))
                {
                    break;
                }
            }
        }
        catch (SocketException reset) when (reset.SocketErrorCode is SocketError.ConnectionReset or SocketError.Shutdown or SocketError.ConnectionAborted)
        {
            // The server has answered and does not read the rest.
        }

        return answer.ToArray();
    }
}
