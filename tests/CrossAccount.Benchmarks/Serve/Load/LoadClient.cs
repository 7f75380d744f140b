using System.Collections.Concurrent;
using System.Diagnostics;

namespace CrossAccount.Benchmarks.Serve.Load;

/// <summary>Sends requests over a number of connections, each as soon as the one before is answered, and takes the times.</summary>
internal sealed class LoadClient(Uri endpoint, int connections) : IDisposable
{
    private readonly LoadConnection[] _connections = [.. Enumerable.Range(0, connections).Select(_ => new LoadConnection(endpoint))];

    public void Dispose() => Array.ForEach(_connections, connection => connection.Dispose());

    /// <summary>Sends requests, which are made and signed beforehand, until all are sent or the time is up.</summary>
    public async Task<LoadFigures> RunAsync(IReadOnlyList<byte[]> requests, TimeSpan atMost)
    {
        // What making the requests left behind is not to be collected while the clock runs.
        GC.Collect();
        int next = -1;
        int failed = 0;
        var latencies = new ConcurrentBag<List<TimeSpan>>();
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(_connections.Select(connection => Task.Run(() => SendAllAsync(connection))));
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return LoadFigures.Of([.. latencies.SelectMany(each => each)], failed, elapsed);

        async Task SendAllAsync(LoadConnection connection)
        {
            var own = new List<TimeSpan>();
            while (Stopwatch.GetElapsedTime(start) < atMost && Interlocked.Increment(ref next) is var index && index < requests.Count)
            {
                long sent = Stopwatch.GetTimestamp();
                LoadAnswer answer = await connection.ExchangeAsync(requests[index]);
                own.Add(Stopwatch.GetElapsedTime(sent));
                Interlocked.Add(ref failed, answer.IsSuccess ? 0 : 1);
            }

            latencies.Add(own);
        }
    }

    /// <summary>Sends one request.</summary>
    /// <exception cref="BenchmarkException">The request did not succeed.</exception>
    public async Task SendAsync(HttpRequestMessage request)
    {
        LoadAnswer answer = await _connections[0].ExchangeAsync(await PreparedRequest.BytesOfAsync(request));
        if (!answer.IsSuccess)
        {
            throw new BenchmarkException($"`{request.Method} {request.RequestUri}` did not succeed: {answer.Text}");
        }
    }
}
