using System.Net;
using System.Xml.Linq;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.EndToEnd.Durability;

/// <summary>Compares what a server has with what one before it said was done.</summary>
internal static class WrittenState
{
    private const int KeysTried = 10;

    public static async Task Check(ServerProcess server, AcknowledgedWrites written)
    {
        using var http = new HttpClient();
        Dictionary<string, string> users = await Users(new QueryClient(http, server.Endpoint, TimeProvider.System, server.Admin));
        Assert.Equal([], written.Users.Where(user => !written.MayBeDeleted(user.Key) && users.GetValueOrDefault(user.Key) != user.Value));
        Assert.Equal([], written.Deleted.Keys.Where(users.ContainsKey));

        Dictionary<string, string> objects = Objects(new RestClient(http, server.Endpoint, TimeProvider.System, server.Admin));
        Assert.Equal([], written.Objects.Where(entry => objects.GetValueOrDefault(entry.Key) != entry.Value));

        foreach ((string user, SigningKeys keys) in written.Keys.OrderByDescending(entry => entry.Key, StringComparer.Ordinal).Take(KeysTried))
        {
            QueryAnswer who = await new QueryClient(http, server.Endpoint, TimeProvider.System, keys).Sts("GetCallerIdentity");
            Assert.Equal($"arn:aws:iam::111111111111:user/{user}", who.Value("Arn"));
        }
    }

    private static async Task<Dictionary<string, string>> Users(QueryClient admin)
    {
        Dictionary<string, string> users = new(StringComparer.Ordinal);
        string? marker = null;
        do
        {
            QueryAnswer page = await admin.Iam("ListUsers", marker is null ? [("MaxItems", "1000")] : [("MaxItems", "1000"), ("Marker", marker)]);
            foreach ((string name, string id) in page.Values("UserName").Zip(page.Values("UserId")))
            {
                users.Add(name, id);
            }

            marker = page.Value("Marker");
        }
        while (marker is not null);
        return users;
    }

    private static Dictionary<string, string> Objects(RestClient admin)
    {
        Dictionary<string, string> objects = new(StringComparer.Ordinal);
        string after = "";
        bool isTruncated = true;
        while (isTruncated)
        {
            using HttpResponseMessage response = admin.Send(HttpMethod.Get, $"/{WriteLoad.Bucket}", $"list-type=2&start-after={after}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            XElement list = XElement.Load(response.Content.ReadAsStream());
            XNamespace s3 = list.Name.Namespace;
            foreach (XElement entry in list.Elements(s3 + "Contents"))
            {
                after = entry.Element(s3 + "Key")!.Value;
                objects.Add(after, entry.Element(s3 + "ETag")!.Value);
            }

            isTruncated = list.Element(s3 + "IsTruncated")!.Value == "true";
        }

        return objects;
    }
}
