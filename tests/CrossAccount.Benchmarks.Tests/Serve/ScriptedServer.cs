using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CrossAccount.Benchmarks.Tests.Serve;

/// <summary>A server that answers the requests of each connection with what its script says, in the pieces it is given, and then ends the connection.</summary>
internal sealed class ScriptedServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public ScriptedServer(params string[][][] connections)
    {
        _listener.Start();
        Endpoint = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        Received = Task.Run(() => ServeAsync(connections));
    }

    public Uri Endpoint { get; }

    /// <summary>The requests, once the script has ended.</summary>
    public Task<List<string>> Received { get; }

    public void Dispose() => _listener.Dispose();

    private async Task<List<string>> ServeAsync(string[][][] connections)
    {
        List<string> requests = [];
        foreach (string[][] answers in connections)
        {
            using Socket socket = await _listener.AcceptSocketAsync();
            socket.NoDelay = true;
            byte[] buffer = new byte[4096];
            foreach (string[] pieces in answers)
            {
                int length = await socket.ReceiveAsync(buffer);
                requests.Add(Encoding.ASCII.GetString(buffer, 0, length));
                foreach (string piece in pieces)
                {
                    await socket.SendAsync(Encoding.ASCII.GetBytes(piece));
                    await Task.Delay(5);
                }
            }
        }

        return requests;
    }
}
