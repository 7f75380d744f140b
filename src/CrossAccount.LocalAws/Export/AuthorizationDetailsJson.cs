using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Export;

/// <summary>Writes authorization details as AWS's command line prints them, with policies in their canonical form.</summary>
public static class AuthorizationDetailsJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 4,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the details. The same details give the same text.</summary>
    public static string Write(AuthorizationDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            List(json, "UserDetailList", details.UserDetailList, WriteUser);
            List(json, "GroupDetailList", details.GroupDetailList, WriteGroup);
            List(json, "RoleDetailList", details.RoleDetailList, WriteRole);
            List(json, "Policies", details.Policies, WritePolicy);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void WriteUser(Utf8JsonWriter json, UserDetail user)
    {
        json.WriteString("Path", user.Path);
        json.WriteString("UserName", user.UserName);
        json.WriteString("UserId", user.UserId);
        json.WriteString("Arn", user.Arn);
        Time(json, "CreateDate", user.CreateDate);
        List(json, "UserPolicyList", user.UserPolicyList, WriteInline);
        json.WriteStartArray("GroupList");
        foreach (string group in user.GroupList)
        {
            json.WriteStringValue(group);
        }

        json.WriteEndArray();
        List(json, "AttachedManagedPolicies", user.AttachedManagedPolicies, WriteAttached);
        Boundary(json, user.PermissionsBoundary);
        List(json, "Tags", user.Tags, WriteTag);
    }

    private static void WriteGroup(Utf8JsonWriter json, GroupDetail group)
    {
        json.WriteString("Path", group.Path);
        json.WriteString("GroupName", group.GroupName);
        json.WriteString("GroupId", group.GroupId);
        json.WriteString("Arn", group.Arn);
        Time(json, "CreateDate", group.CreateDate);
        List(json, "GroupPolicyList", group.GroupPolicyList, WriteInline);
        List(json, "AttachedManagedPolicies", group.AttachedManagedPolicies, WriteAttached);
    }

    private static void WriteRole(Utf8JsonWriter json, RoleDetail role)
    {
        json.WriteString("Path", role.Path);
        json.WriteString("RoleName", role.RoleName);
        json.WriteString("RoleId", role.RoleId);
        json.WriteString("Arn", role.Arn);
        Time(json, "CreateDate", role.CreateDate);
        Document(json, "AssumeRolePolicyDocument", role.AssumeRolePolicyDocument);
        List(json, "InstanceProfileList", role.InstanceProfileList, (writer, profile) => WriteProfile(writer, profile, role));
        List(json, "RolePolicyList", role.RolePolicyList, WriteInline);
        List(json, "AttachedManagedPolicies", role.AttachedManagedPolicies, WriteAttached);
        Boundary(json, role.PermissionsBoundary);
        List(json, "Tags", role.Tags, WriteTag);
    }

    private static void WritePolicy(Utf8JsonWriter json, PolicyDetail detail)
    {
        ManagedPolicy policy = detail.Policy;
        json.WriteString("PolicyName", policy.PolicyName);
        json.WriteString("PolicyId", policy.PolicyId);
        json.WriteString("Arn", policy.Arn);
        json.WriteString("Path", policy.Path);
        json.WriteString("DefaultVersionId", policy.DefaultVersionId);
        json.WriteNumber("AttachmentCount", policy.AttachmentCount);
        json.WriteNumber("PermissionsBoundaryUsageCount", policy.PermissionsBoundaryUsageCount);
        json.WriteBoolean("IsAttachable", policy.IsAttachable);
        if (policy.Description is not null)
        {
            json.WriteString("Description", policy.Description);
        }

        Time(json, "CreateDate", policy.CreateDate);
        Time(json, "UpdateDate", policy.UpdateDate);
        List(json, "PolicyVersionList", detail.PolicyVersionList, WriteVersion);
        if (!policy.Tags.IsEmpty)
        {
            List(json, "Tags", policy.Tags, WriteTag);
        }
    }

    private static void WriteVersion(Utf8JsonWriter json, ManagedPolicyVersion version)
    {
        Document(json, "Document", version.Document);
        json.WriteString("VersionId", version.VersionId);
        json.WriteBoolean("IsDefaultVersion", version.IsDefaultVersion);
        Time(json, "CreateDate", version.CreateDate);
    }

    private static void WriteInline(Utf8JsonWriter json, NamedDocument policy)
    {
        json.WriteString("PolicyName", policy.PolicyName);
        Document(json, "PolicyDocument", policy.PolicyDocument);
    }

    private static void WriteAttached(Utf8JsonWriter json, AttachedPolicy policy)
    {
        json.WriteString("PolicyName", policy.PolicyName);
        json.WriteString("PolicyArn", policy.PolicyArn);
    }

    private static void WriteTag(Utf8JsonWriter json, Tag tag)
    {
        json.WriteString("Key", tag.Key);
        json.WriteString("Value", tag.Value);
    }

    private static void WriteProfile(Utf8JsonWriter json, InstanceProfile profile, RoleDetail role)
    {
        json.WriteString("Path", profile.Path);
        json.WriteString("InstanceProfileName", profile.InstanceProfileName);
        json.WriteString("InstanceProfileId", profile.InstanceProfileId);
        json.WriteString("Arn", profile.Arn);
        Time(json, "CreateDate", profile.CreateDate);
        List(json, "Roles", [role], (writer, held) =>
        {
            writer.WriteString("Path", held.Path);
            writer.WriteString("RoleName", held.RoleName);
            writer.WriteString("RoleId", held.RoleId);
            writer.WriteString("Arn", held.Arn);
            Time(writer, "CreateDate", held.CreateDate);
            Document(writer, "AssumeRolePolicyDocument", held.AssumeRolePolicyDocument);
        });
        if (!profile.Tags.IsEmpty)
        {
            List(json, "Tags", profile.Tags, WriteTag);
        }
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Boundary(Utf8JsonWriter json, string? arn)
    {
        if (arn is null)
        {
            return;
        }

        json.WriteStartObject("PermissionsBoundary");
        json.WriteString("PermissionsBoundaryType", "Policy");
        json.WriteString("PermissionsBoundaryArn", arn);
        json.WriteEndObject();
    }

    private static void Time(Utf8JsonWriter json, string name, DateTimeOffset time) =>
        json.WriteString(name, time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    private static void Document(Utf8JsonWriter json, string name, string document)
    {
        json.WritePropertyName(name);
        using JsonDocument canonical = JsonDocument.Parse(PolicyWriter.Write(PolicyParser.Parse(document).DocumentOrThrow()));
        canonical.RootElement.WriteTo(json);
    }
}
