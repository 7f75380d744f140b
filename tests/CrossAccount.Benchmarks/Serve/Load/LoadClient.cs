using System.Collections.Concurrent;
using System.Diagnostics;

namespace CrossAccount.Benchmarks.Serve.Load;

/// <summary>Sends requests over a number of connections, each as soon as the one before is answered, and takes the times.</summary>
internal sealed class LoadClient(int connections) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseProxy = false, UseCookies = false });

    public void Dispose() => _http.Dispose();

    /// <summary>Sends requests, which are made and signed beforehand, until all are sent or the time is up.</summary>
    public async Task<LoadFigures> RunAsync(IReadOnlyList<HttpRequestMessage> requests, TimeSpan atMost)
    {
        // The client's own collections would count as the server's time: the requests go where they are no longer looked at.
        GC.Collect();
        int next = -1;
        int failed = 0;
        var latencies = new ConcurrentBag<List<TimeSpan>>();
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(ConnectionAsync)));
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return LoadFigures.Of([.. latencies.SelectMany(each => each)], failed, elapsed);

        async Task ConnectionAsync()
        {
            var own = new List<TimeSpan>();
            while (Stopwatch.GetElapsedTime(start) < atMost && Interlocked.Increment(ref next) is var index && index < requests.Count)
            {
                long sent = Stopwatch.GetTimestamp();
                (bool isSuccess, _) = await ExchangeAsync(requests[index]);
                own.Add(Stopwatch.GetElapsedTime(sent));
                Interlocked.Add(ref failed, isSuccess ? 0 : 1);
            }

            latencies.Add(own);
        }
    }

    /// <summary>Sends one request and gives the body of the answer.</summary>
    /// <exception cref="BenchmarkException">The request did not succeed.</exception>
    public async Task<string> SendAsync(HttpRequestMessage request)
    {
        (bool isSuccess, string body) = await ExchangeAsync(request);
        return isSuccess ? body : throw new BenchmarkException($"`{request.Method} {request.RequestUri}` did not succeed: {body}");
    }

    private async Task<(bool IsSuccess, string Body)> ExchangeAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead);
        return (response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }
}
