using System.Globalization;
using System.Net;
using CrossAccount.TestSupport.Aws;
using Xunit.Abstractions;

namespace CrossAccount.EndToEnd.Durability;

/// <summary>A server that is killed under load, and started again, has lost nothing that it had said was done.</summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const string KillsVariable = "CROSSACCOUNT_KILLS";
    private const int Writers = 4;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("crossaccount-kill-");

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable(KillsVariable), NumberStyles.None, CultureInfo.InvariantCulture, out int kills) ? kills : 5;

    [Fact]
    public async Task KilledServer_HasEveryAcknowledgedWrite_WhenItStartsAgain()
    {
        var written = new AcknowledgedWrites();
        var random = new Random(20240611);
        ServerProcess server = await ServerProcess.StartAsync(_folder.FullName);
        try
        {
            CreateBucket(server);
            for (int round = 0; round < Kills; round++)
            {
                int before = written.Count;
                Task[] writers = new WriteLoad(server, written, round).Start(Writers);
                await Task.WhenAny(Task.WhenAll(writers), Some(written, before));
                await Task.Delay(random.Next(100));
                server.Kill();
                await Task.WhenAll(writers);
                server.Dispose();

                server = await ServerProcess.StartAsync(_folder.FullName);
                Assert.Contains("as it was in", server.Output, StringComparison.Ordinal);
                await WrittenState.Check(server, written);
            }
        }
        finally
        {
            server.Dispose();
        }

        output.WriteLine($"{Kills} kills, {written.Count} acknowledged writes, none lost");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A kill before the first writes proves nothing.</summary>
    private static async Task Some(AcknowledgedWrites written, int before)
    {
        while (written.Count < before + 40)
        {
            await Task.Delay(1);
        }
    }

    private static void CreateBucket(ServerProcess server)
    {
        using var http = new HttpClient();
        using HttpResponseMessage made = new RestClient(http, server.Endpoint, TimeProvider.System, server.Admin).Send(HttpMethod.Put, $"/{WriteLoad.Bucket}");
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
    }
}
