using System.Globalization;
using System.Text.Json;

namespace CrossAccount.TestSupport.Exports;

/// <summary>Writes the parts of a <see cref="LargeExport"/>, as the command line prints them.</summary>
internal sealed class LargeExportWriter(Utf8JsonWriter json, Random random)
{
    private const string Everything = "PowerUserAccess";
    private const string Limit = "boundary";
    private const int Teams = 100;

    private static readonly string[] Services = ["s3", "dynamodb", "sqs", "sns", "logs", "lambda", "kms", "ecr", "ssm", "events"];
    private static readonly string[] Verbs = ["Get", "List", "Describe", "Put", "Create", "Delete", "Update", "Tag"];
    private static readonly string[] Things = ["Object", "Table", "Queue", "Topic", "LogGroup", "Function", "Key", "Repository", "Parameter", "Rule"];

    public static string UserArn(int number) => $"arn:aws:iam::{LargeExport.Account}:user/people/{Name("user", number)}";

    public static string RoleArn(int number) => $"arn:aws:iam::{LargeExport.Account}:role/{Name("role", number)}";

    public void User(int number, LargeExportKind kind)
    {
        Start("User", "AIDA", number, "/people/", Name("user", number), UserArn(number));
        Inline("UserPolicyList", kind);
        json.WriteStartArray("GroupList");
        json.WriteStringValue(kind == LargeExportKind.Member ? "updaters" : Name("team", random.Next(Teams)));
        json.WriteEndArray();
        End(kind);
    }

    /// <summary>Writes a role; gives the service that it trusts.</summary>
    public string Role(int number, LargeExportKind kind, string? trusted)
    {
        Start("Role", "AROA", number, "/", Name("role", number), RoleArn(number));
        json.WriteStartObject("AssumeRolePolicyDocument");
        json.WriteString("Version", "2012-10-17");
        json.WriteStartArray("Statement");
        string service = $"{random.Pick("ec2", "lambda", "ecs-tasks")}.amazonaws.com";
        Trust("Service", service);
        if (trusted is not null)
        {
            Trust("AWS", trusted);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("InstanceProfileList");
        json.WriteEndArray();
        Inline("RolePolicyList", kind);
        End(kind);
        return service;
    }

    public void Groups()
    {
        json.WriteStartArray("GroupDetailList");
        for (int team = 0; team <= Teams; team++)
        {
            string name = team == Teams ? "updaters" : Name("team", team);
            Start("Group", "AGPA", team, "/", name, $"arn:aws:iam::{LargeExport.Account}:group/{name}");
            Inline("GroupPolicyList", team == Teams ? LargeExportKind.Named : LargeExportKind.Stranger);
            Attached(Name("managed", team % Teams));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Policies()
    {
        json.WriteStartArray("Policies");
        Policy(Everything, "aws", 900_000, () => Statement("Allow", "NotAction", ["iam:*", "organizations:*", "account:*"], "*"));
        Policy(Limit, LargeExport.Account, 900_001, () => Statement("Allow", "Action", ["s3:*", "logs:*", "dynamodb:*"], "*"));
        for (int team = 0; team < Teams; team++)
        {
            Policy(Name("managed", team), LargeExport.Account, team, () => Work(8));
        }

        json.WriteEndArray();
    }

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:D5}");

    private static string ManagedArn(string name, string owner) => $"arn:aws:iam::{owner}:policy/{name}";

    private void Start(string kind, string prefix, int number, string path, string name, string arn)
    {
        json.WriteStartObject();
        json.WriteString("Path", path);
        json.WriteString($"{kind}Name", name);
        json.WriteString($"{kind}Id", string.Create(CultureInfo.InvariantCulture, $"{prefix}EXAMPLE{number:D10}"));
        json.WriteString("Arn", arn);
        json.WriteString("CreateDate", "2026-01-01T00:00:00+00:00");
    }

    private void End(LargeExportKind kind)
    {
        Attached(Name("managed", random.Next(Teams)), kind == LargeExportKind.Powerful ? Everything : null);
        if (kind == LargeExportKind.Bounded)
        {
            json.WriteStartObject("PermissionsBoundary");
            json.WriteString("PermissionsBoundaryType", "Policy");
            json.WriteString("PermissionsBoundaryArn", ManagedArn(Limit, LargeExport.Account));
            json.WriteEndObject();
        }

        json.WriteStartArray("Tags");
        json.WriteStartObject();
        json.WriteString("Key", "team");
        json.WriteString("Value", Name("team", random.Next(Teams)));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Attached(string own, string? ofAws = null)
    {
        json.WriteStartArray("AttachedManagedPolicies");
        foreach ((string name, string owner) in ofAws is null ? [(own, LargeExport.Account)] : ((string, string)[])[(own, LargeExport.Account), (ofAws, "aws")])
        {
            json.WriteStartObject();
            json.WriteString("PolicyName", name);
            json.WriteString("PolicyArn", ManagedArn(name, owner));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Inline(string list, LargeExportKind kind)
    {
        json.WriteStartArray(list);
        Document("work", "PolicyDocument", () => Work(8));
        if (kind is LargeExportKind.Named or LargeExportKind.Denied or LargeExportKind.Bounded)
        {
            Document("allow", "PolicyDocument", () => Statement("Allow", "Action", ["sts:AssumeRole"], LargeExport.Target));
        }

        if (kind == LargeExportKind.Denied)
        {
            Document("deny", "PolicyDocument", () => Statement("Deny", "Action", ["sts:AssumeRole"], LargeExport.Target));
        }

        json.WriteEndArray();
    }

    private void Policy(string name, string owner, int number, Action statements)
    {
        json.WriteStartObject();
        json.WriteString("PolicyName", name);
        json.WriteString("PolicyId", string.Create(CultureInfo.InvariantCulture, $"ANPAEXAMPLE{number:D10}"));
        json.WriteString("Arn", ManagedArn(name, owner));
        json.WriteString("Path", "/");
        json.WriteString("DefaultVersionId", "v2");
        json.WriteString("CreateDate", "2026-01-01T00:00:00+00:00");
        json.WriteString("UpdateDate", "2026-01-01T00:00:00+00:00");
        json.WriteStartArray("PolicyVersionList");
        Version("v2", isDefault: true, statements);
        Version("v1", isDefault: false, () => Statement("Allow", "Action", ["*"], "*"));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Version(string id, bool isDefault, Action statements)
    {
        json.WriteStartObject();
        Body("Document", statements);
        json.WriteString("VersionId", id);
        json.WriteBoolean("IsDefaultVersion", isDefault);
        json.WriteString("CreateDate", "2026-01-01T00:00:00+00:00");
        json.WriteEndObject();
    }

    private void Document(string name, string field, Action statements)
    {
        json.WriteStartObject();
        json.WriteString("PolicyName", name);
        Body(field, statements);
        json.WriteEndObject();
    }

    private void Body(string field, Action statements)
    {
        json.WriteStartObject(field);
        json.WriteString("Version", "2012-10-17");
        json.WriteStartArray("Statement");
        statements();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What has nothing to do with roles.</summary>
    private void Work(int statements)
    {
        for (int i = 0; i < statements; i++)
        {
            string service = random.Pick(Services);
            string[] actions = [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => $"{service}:{random.Pick(Verbs)}{random.Pick(Things)}")];
            Statement("Allow", "Action", [.. actions.Distinct()], $"arn:aws:{service}:*:{LargeExport.Account}:{Name("thing", random.Next(10_000))}/*");
        }
    }

    private void Statement(string effect, string element, string[] actions, string resource)
    {
        json.WriteStartObject();
        json.WriteString("Effect", effect);
        json.WriteStartArray(element);
        foreach (string action in actions)
        {
            json.WriteStringValue(action);
        }

        json.WriteEndArray();
        json.WriteString("Resource", resource);
        json.WriteEndObject();
    }

    private void Trust(string kind, string principal)
    {
        json.WriteStartObject();
        json.WriteString("Effect", "Allow");
        json.WriteStartObject("Principal");
        json.WriteString(kind, principal);
        json.WriteEndObject();
        json.WriteString("Action", "sts:AssumeRole");
        json.WriteEndObject();
    }
}
