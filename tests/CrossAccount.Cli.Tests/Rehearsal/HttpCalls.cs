using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Rehearsal.Calls;
using CrossAccount.Cli.Rehearsal.Sessions;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Sts;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Cli.Tests.Rehearsal;

/// <summary>The calls of a rehearsal over HTTP. What was decided is read out of the header that explains.</summary>
internal sealed class HttpCalls(HttpClient http, Uri endpoint, TimeProvider clock) : IRehearsalCalls
{
    private const string ExplainHeader = "x-crossaccount-decision";

    public int Count { get; private set; }

    public AwsCredentials SignIn(AwsCredentials user, GetSessionTokenRequest request) => Credentials(Sts(
        user, "GetSessionToken",
        ("DurationSeconds", request.DurationSeconds?.ToString(CultureInfo.InvariantCulture)), ("SerialNumber", request.SerialNumber), ("TokenCode", request.TokenCode)));

    public AssumeRoleTry AssumeRole(AwsCredentials caller, AssumeRoleRequest request)
    {
        QueryAnswer answer = Sts(
            caller, "AssumeRole",
            [
                ("RoleArn", request.RoleArn), ("RoleSessionName", request.RoleSessionName), ("ExternalId", request.ExternalId),
                ("SerialNumber", request.SerialNumber), ("TokenCode", request.TokenCode), ("SourceIdentity", request.SourceIdentity),
                .. request.Tags.SelectMany((Tag tag, int index) => new (string, string?)[]
                {
                    ($"Tags.member.{index + 1}.Key", tag.Key), ($"Tags.member.{index + 1}.Value", tag.Value),
                }),
            ]);
        Outcome outcome = OutcomeOf(answer.Code, answer.Message, answer.Headers.GetValueOrDefault(ExplainHeader));
        return new(outcome, answer.Code is not null ? null : new(
            new(Credentials(answer), DateTimeOffset.Parse(answer.Value("Expiration")!, CultureInfo.InvariantCulture)),
            answer.Xml.Descendants().Single(element => element.Name.LocalName == "AssumedRoleUser").Elements().Single(element => element.Name.LocalName == "Arn").Value,
            answer.Value("AssumedRoleId")!));
    }

    public Outcome Try(AwsCredentials session, string action, string resource)
    {
        S3Address at = S3Address.Of(resource);
        return action switch
        {
            "s3:ListAllMyBuckets" => S3(session, HttpMethod.Get, "/"),
            "s3:ListBucket" => S3(session, HttpMethod.Get, $"/{at.Bucket}", "list-type=2"),
            "s3:GetBucketLocation" => S3(session, HttpMethod.Get, $"/{at.Bucket}", "location="),
            "s3:GetObject" => S3(session, HttpMethod.Get, $"/{at.Bucket}/{at.Key}"),
            "s3:PutObject" => S3(session, HttpMethod.Put, $"/{at.Bucket}/{at.Key}", body: [1]),
            "s3:DeleteObject" => S3(session, HttpMethod.Delete, $"/{at.Bucket}/{at.Key}"),
            "iam:ListRoles" => Iam(session, "ListRoles"),
            "iam:ListUsers" => Iam(session, "ListUsers"),
            _ => throw new ArgumentException($"the test does not know how to call `{action}` over HTTP", nameof(action)),
        };
    }

    private static SigningKeys KeysOf(AwsCredentials credentials) => new(credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken);

    private static AwsCredentials Credentials(QueryAnswer answer) =>
        new(answer.Value("AccessKeyId")!, answer.Value("SecretAccessKey")!, answer.Value("SessionToken"));

    private static Outcome OutcomeOf(string? code, string? message, string? header)
    {
        string? answer = code is null ? null : $"{code}: {message}";
        if (header is null || (code is not null && code != "AccessDenied"))
        {
            return new(code ?? "Allowed", null, [], message ?? "", message ?? "") { Answer = answer };
        }

        JsonElement decision = JsonDocument.Parse(header).RootElement;
        return new(
            decision.GetProperty("outcome").GetString()!,
            decision.GetProperty("layer").GetString(),
            [.. decision.GetProperty("statements").EnumerateArray().Select(statement => statement.GetString()!)],
            "",
            decision.GetProperty("because").GetString()!)
        {
            Answer = answer,
        };
    }

    private QueryAnswer Sts(AwsCredentials caller, string action, params (string Name, string? Value)[] parameters) =>
        Client(caller).Sts(action, Given(parameters)).GetAwaiter().GetResult();

    private static (string Name, string Value)[] Given((string Name, string? Value)[] parameters) =>
        [.. parameters.Where(parameter => parameter.Value is not null).Select(parameter => (parameter.Name, parameter.Value!))];

    private QueryClient Client(AwsCredentials caller)
    {
        Count++;
        return new(http, endpoint, clock, KeysOf(caller));
    }

    private Outcome Iam(AwsCredentials session, string action)
    {
        QueryAnswer answer = Client(session).Iam(action).GetAwaiter().GetResult();
        return OutcomeOf(answer.Code, answer.Message, answer.Headers.GetValueOrDefault(ExplainHeader));
    }

    private Outcome S3(AwsCredentials session, HttpMethod method, string path, string query = "", byte[]? body = null)
    {
        Count++;
        using HttpResponseMessage response = new RestClient(http, endpoint, clock, KeysOf(session)).Send(method, path, query, body);
        string text = new StreamReader(response.Content.ReadAsStream(), Encoding.UTF8).ReadToEnd();
        XElement? error = response.IsSuccessStatusCode ? null : XElement.Parse(text);
        return OutcomeOf(
            error?.Element("Code")?.Value, error?.Element("Message")?.Value,
            response.Headers.TryGetValues(ExplainHeader, out IEnumerable<string>? values) ? values.Single() : null);
    }
}
