using System.Globalization;
using System.Text;
using CrossAccount.Benchmarks.Serve.Servers;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Benchmarks.Serve.Load;

/// <summary>The calls that are measured, each made and signed beforehand.</summary>
internal sealed class Workload(IServer server)
{
    /// <summary>A role's trust policy: that of the tutorial.</summary>
    public const string Trust =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}]}""";

    /// <summary>How many objects are written, over and over.</summary>
    private const int Objects = 1000;

    private const string Bucket = "bench-data";
    private const int ObjectBytes = 1024;

    private static readonly byte[] Body = Encoding.ASCII.GetBytes(new string('x', ObjectBytes));

    /// <summary>The names of the calls, in the order in which they can be made.</summary>
    public static IReadOnlyList<string> Names { get; } = ["GetCallerIdentity", "CreateRole", "GetRole", "AssumeRole", "PutObject", "GetObject"];

    /// <summary>What has to be there before: the bucket, and a role to assume where the server has none.</summary>
    public async Task PrepareAsync(LoadClient client)
    {
        await client.SendAsync(Rest(HttpMethod.Put, $"/{Bucket}"));
        if (server is MotoServer)
        {
            await client.SendAsync(Query(QueryClient.IamVersion, server.Admin, "CreateRole", ("RoleName", "Developers"), ("AssumeRolePolicyDocument", Trust)));
        }
    }

    /// <summary>Makes requests of a call. Roles and objects that are read have the numbers that were written.</summary>
    /// <param name="name">The call.</param>
    /// <param name="first">The first number.</param>
    /// <param name="count">How many.</param>
    /// <param name="written">How many roles and objects there are to read.</param>
    public async Task<IReadOnlyList<byte[]>> MakeAsync(string name, int first, int count, int written)
    {
        var requests = new byte[count][];
        for (int i = 0; i < count; i++)
        {
            using HttpRequestMessage message = Make(name, first + i, Math.Max(1, written));
            requests[i] = await PreparedRequest.BytesOfAsync(message);
        }

        return requests;
    }

    private HttpRequestMessage Make(string name, int number, int written) => name switch
    {
        "GetCallerIdentity" => Query(QueryClient.StsVersion, server.User, name),
        "AssumeRole" => Query(QueryClient.StsVersion, server.User, name, ("RoleArn", server.Role), ("RoleSessionName", Name("session", number))),
        "CreateRole" => Query(QueryClient.IamVersion, server.Admin, name, ("RoleName", Name("role", number)), ("AssumeRolePolicyDocument", Trust)),
        "DeleteRole" => Query(QueryClient.IamVersion, server.Admin, name, ("RoleName", Name("role", number))),
        "GetRole" => Query(QueryClient.IamVersion, server.Admin, name, ("RoleName", Name("role", number % written))),
        "PutObject" => Rest(HttpMethod.Put, $"/{Bucket}/{Name("key", number % Objects)}", Body),
        _ => Rest(HttpMethod.Get, $"/{Bucket}/{Name("key", number % Math.Min(written, Objects))}"),
    };

    private HttpRequestMessage Query(string version, SigningKeys keys, string action, params (string Name, string Value)[] parameters) => QueryRequest
        .Sign(server.Endpoint, keys, version == QueryClient.StsVersion ? "sts" : "iam", DateTimeOffset.UtcNow, QueryRequest.Form(version, action, parameters))
        .ToMessage(server.Endpoint);

    private HttpRequestMessage Rest(HttpMethod method, string path, byte[]? body = null) =>
        RestClient.Prepare(server.Endpoint, server.Admin, DateTimeOffset.UtcNow, method, path, body: body);

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
