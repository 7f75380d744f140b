using CrossAccount.Benchmarks.Serve.Load;
using CrossAccount.Benchmarks.Serve.Servers;

namespace CrossAccount.Benchmarks.Serve;

/// <summary>Measures one server: every call over one connection and over many.</summary>
internal sealed class ServerMeasurement
{
    /// <summary>How long each call is measured, unless the requests run out.</summary>
    public static readonly TimeSpan AtMost = TimeSpan.FromSeconds(4);

    /// <summary>Each call is made for this long before it is measured: what a process does the first times is not what it does.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    private const string CreateRole = "CreateRole";
    private const int WarmUpRequests = 3000;

    /// <summary>The number of the first role that is made beforehand, and deleted again: an account has no room for more.</summary>
    private const int FirstWarmUpRole = 1_000_000;

    /// <summary>As many as AWS lets an account have, less those that are there before.</summary>
    private const int Roles = 9_990;

    /// <summary>The calls that are measured over one connection leave this many roles to the others.</summary>
    private const int RolesOfOneConnection = 2500;

    private static readonly int[] Connections = [1, 16];

    private readonly Dictionary<(string Call, int Connections), LoadFigures> _figures = [];
    private readonly Dictionary<string, int> _sent = new(StringComparer.Ordinal);
    private readonly IServer _server;
    private readonly Workload _workload;
    private readonly int _mostRequests;
    private long _memoryWithRoles;

    private ServerMeasurement(IServer server, int mostRequests)
    {
        _server = server;
        _workload = new(server);
        _mostRequests = mostRequests;
    }

    /// <param name="server">The server, which is stopped afterwards.</param>
    /// <param name="mostRequests">More requests than the server answers in the time: they are made beforehand.</param>
    public static async Task<ServeFigures> OfAsync(IServer server, int mostRequests)
    {
        await using IServer stopped = server;
        var measurement = new ServerMeasurement(server, mostRequests);
        await measurement.RunAsync();
        return new(server.Name, measurement._figures, server.StartUp, measurement._sent[CreateRole], measurement._memoryWithRoles, server.Memory);
    }

    private async Task RunAsync()
    {
        using (var client = new LoadClient(_server.Endpoint, 1))
        {
            await _workload.PrepareAsync(client);
        }

        foreach (string call in Workload.Names)
        {
            foreach (int connections in Connections)
            {
                using var client = new LoadClient(_server.Endpoint, connections);
                await WarmUpAsync(client, call);
                _figures[(call, connections)] = await SendAsync(client, call, Most(call, connections), AtMost);
            }

            if (call == CreateRole)
            {
                _memoryWithRoles = _server.Memory;
            }
        }
    }

    private async Task WarmUpAsync(LoadClient client, string call)
    {
        if (call != CreateRole)
        {
            await SendAsync(client, call, WarmUpRequests, WarmUp);
            return;
        }

        LoadFigures made = await client.RunAsync(await _workload.MakeAsync(CreateRole, FirstWarmUpRole, WarmUpRequests, 0), WarmUp);
        await client.RunAsync(await _workload.MakeAsync("DeleteRole", FirstWarmUpRole, made.Requests, 0), TimeSpan.MaxValue);
    }

    private async Task<LoadFigures> SendAsync(LoadClient client, string call, int count, TimeSpan atMost)
    {
        int sent = _sent.GetValueOrDefault(call);
        int written = _sent.GetValueOrDefault(call == "GetRole" ? CreateRole : "PutObject");
        LoadFigures figures = await client.RunAsync(await _workload.MakeAsync(call, sent, count, written), atMost);
        _sent[call] = sent + figures.Requests;
        return figures;
    }

    private int Most(string call, int connections) =>
        call != CreateRole ? _mostRequests : Math.Min(_mostRequests, connections == 1 ? RolesOfOneConnection : Roles - _sent[call]);
}
