using System.Net;
using System.Text;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.EndToEnd.Durability;

/// <summary>Writes to a server until it is gone.</summary>
internal sealed class WriteLoad(ServerProcess server, AcknowledgedWrites written, int round)
{
    public const string Bucket = "written-under-load";

    /// <summary>Several writers at a time, each with names of its own.</summary>
    public Task[] Start(int writers) => [.. Enumerable.Range(0, writers).Select(writer => Task.Run(() => Write($"r{round}w{writer}")))];

    private async Task Write(string prefix)
    {
        using var http = new HttpClient();
        var query = new QueryClient(http, server.Endpoint, TimeProvider.System, server.Admin);
        var rest = new RestClient(http, server.Endpoint, TimeProvider.System, server.Admin);
        try
        {
            for (int i = 0; ; i++)
            {
                await WriteOne(query, rest, $"{prefix}-{i}", isDeleted: i % 3 == 0);
            }
        }
        catch (Exception ended) when (ended is HttpRequestException or IOException or System.Xml.XmlException)
        {
            // The server was killed: the answer did not come, or not as a whole.
        }
    }

    private async Task WriteOne(QueryClient query, RestClient rest, string name, bool isDeleted)
    {
        QueryAnswer user = await query.Iam("CreateUser", ("UserName", name));
        Assert.Equal(HttpStatusCode.OK, user.Status);
        written.Users[name] = user.Value("UserId")!;
        using (HttpResponseMessage put = rest.Send(HttpMethod.Put, $"/{Bucket}/{name}", body: Encoding.UTF8.GetBytes($"the body of {name}")))
        {
            Assert.Equal(HttpStatusCode.OK, put.StatusCode);
            written.Objects[name] = put.Headers.ETag!.Tag;
        }

        if (isDeleted)
        {
            written.DeletionsAsked[name] = true;
            Assert.Null((await query.Iam("DeleteUser", ("UserName", name))).Code);
            written.Deleted[name] = true;
            return;
        }

        QueryAnswer key = await query.Iam("CreateAccessKey", ("UserName", name));
        Assert.Equal(HttpStatusCode.OK, key.Status);
        written.Keys[name] = new(key.Value("AccessKeyId")!, key.Value("SecretAccessKey")!);
    }
}
