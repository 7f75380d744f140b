using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CrossAccount.Cli.Tests.Support;

/// <summary>
/// Writes a stack <c>many</c> with any number of delegations, each with a role, a policy, its attachment, an allow and a deny.
/// Grantees are enough that the 10,240 characters of inline policy of a role hold.
/// </summary>
internal static class ManyDelegations
{
    private const int DelegationsPerGrantee = 20;

    public static void Write(ProjectCopy project, int count, int? grantees = null)
    {
        int roles = grantees ?? ((count + DelegationsPerGrantee - 1) / DelegationsPerGrantee);
        project.Write("Pulumi.many.yaml", Stack(count, roles));
        string folder = Path.Combine("stacks", "accounts", "many");
        Directory.CreateDirectory(Path.Combine(project.Folder, folder));
        project.Write(Path.Combine(folder, "111111111111.json"), TrustedAccount(roles));
        project.Write(Path.Combine(folder, "999999999999.json"), """{ "UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [], "Policies": [] }""");
        project.Write(Path.Combine(folder, "999999999999.buckets.json"), """{ "Buckets": [{ "Name": "shared", "CreationDate": "2026-01-01T00:00:00Z" }] }""");
    }

    private static string Stack(int count, int roles)
    {
        var yaml = new StringBuilder("""
            config:
              crossaccount:trusting: { accountId: "999999999999", region: us-east-1 }
              crossaccount:trusted: { accountId: "111111111111", region: us-east-1 }
              crossaccount:delegations:

            """);
        for (int i = 0; i < count; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $$"""
                    d{{i:D4}}:
                      role:
                        name: Role{{i:D4}}
                        policies:
                          read-{{i:D4}}: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: s3:GetObject, Resource: "arn:aws:s3:::shared/{{i:D4}}/*" }] }
                      allow: [role/Allowed{{i % roles}}]
                      deny: [role/Denied{{i % roles}}]

                """);
        }

        return yaml.ToString();
    }

    private static string TrustedAccount(int roles)
    {
        var trust = new
        {
            Version = "2012-10-17",
            Statement = new[] { new { Effect = "Allow", Principal = new { AWS = "arn:aws:iam::111111111111:root" }, Action = "sts:AssumeRole" } },
        };
        var all = new { Version = "2012-10-17", Statement = new[] { new { Effect = "Allow", Action = "*", Resource = "*" } } };
        object Role(string name, string id, bool powerful) => new
        {
            Path = "/",
            RoleName = name,
            RoleId = id,
            Arn = $"arn:aws:iam::111111111111:role/{name}",
            CreateDate = "2026-01-01T00:00:00Z",
            AssumeRolePolicyDocument = trust,
            InstanceProfileList = Array.Empty<object>(),
            RolePolicyList = powerful ? new[] { new { PolicyName = "everything", PolicyDocument = all } } : [],
            AttachedManagedPolicies = Array.Empty<object>(),
            Tags = Array.Empty<object>(),
        };
        IEnumerable<object> allowed = Enumerable.Range(0, roles).Select(i => Role($"Allowed{i}", $"AROAALLOWED{i:D10}", powerful: false));
        IEnumerable<object> denied = Enumerable.Range(0, roles).Select(i => Role($"Denied{i}", $"AROADENIED{i:D11}", powerful: true));
        return JsonSerializer.Serialize(new
        {
            UserDetailList = Array.Empty<object>(),
            GroupDetailList = Array.Empty<object>(),
            RoleDetailList = allowed.Concat(denied),
            Policies = Array.Empty<object>(),
        });
    }
}
