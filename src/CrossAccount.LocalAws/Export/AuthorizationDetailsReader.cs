using System.Collections.Immutable;
using CrossAccount.LocalAws.Export.Pages;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Export;

/// <summary>Reads what <c>aws iam get-account-authorization-details</c> prints.</summary>
internal static class AuthorizationDetailsReader
{
    /// <summary>Reads all pages of a file; gives null when it is not JSON, which is reported.</summary>
    public static AuthorizationDetails? Read(ExportFile file, ProblemList problems)
    {
        var users = ImmutableArray.CreateBuilder<UserDetail>();
        var groups = ImmutableArray.CreateBuilder<GroupDetail>();
        var roles = ImmutableArray.CreateBuilder<RoleDetail>();
        var policies = ImmutableArray.CreateBuilder<PolicyDetail>();
        using Stream stream = file.Open();
        var pages = new ExportPages(file.Name, stream, problems);
        foreach (PageItem item in pages.Items())
        {
            switch (item.List)
            {
                case ExportPages.Users:
                    users.Add(User(item.Node));
                    break;
                case ExportPages.Groups:
                    groups.Add(Group(item.Node));
                    break;
                case ExportPages.Roles:
                    roles.Add(Role(item.Node));
                    break;
                default:
                    policies.Add(Policy(item.Node));
                    break;
            }
        }

        if (problems.IsEmpty && !pages.HasLastPage)
        {
            pages.ReportCutOff();
        }

        return problems.IsEmpty ? new(users.ToImmutable(), groups.ToImmutable(), roles.ToImmutable(), policies.ToImmutable()) : null;
    }

    public static UserDetail User(ExportNode node)
    {
        node.IsObject("Path", "UserName", "UserId", "Arn", "CreateDate", "UserPolicyList", "GroupList", "AttachedManagedPolicies", "PermissionsBoundary", "Tags");
        return new(node.Arn("Arn"), node.Text("UserName"), node.Text("UserId"), node.Text("Path"), node.Time("CreateDate"))
        {
            UserPolicyList = Each(node, "UserPolicyList", Inline),
            GroupList = [.. node.Items("GroupList").Select(group => group.AsText())],
            AttachedManagedPolicies = Each(node, "AttachedManagedPolicies", Attached),
            PermissionsBoundary = Boundary(node),
            Tags = Each(node, "Tags", Tag),
        };
    }

    public static GroupDetail Group(ExportNode node)
    {
        node.IsObject("Path", "GroupName", "GroupId", "Arn", "CreateDate", "GroupPolicyList", "AttachedManagedPolicies");
        return new(node.Arn("Arn"), node.Text("GroupName"), node.Text("GroupId"), node.Text("Path"), node.Time("CreateDate"))
        {
            GroupPolicyList = Each(node, "GroupPolicyList", Inline),
            AttachedManagedPolicies = Each(node, "AttachedManagedPolicies", Attached),
        };
    }

    public static RoleDetail Role(ExportNode node)
    {
        node.IsObject(
            "Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument", "InstanceProfileList", "RolePolicyList",
            "AttachedManagedPolicies", "PermissionsBoundary", "Tags", "RoleLastUsed");
        return new(
            node.Arn("Arn"), node.Text("RoleName"), node.Text("RoleId"), node.Text("Path"), node.Time("CreateDate"), node.Document("AssumeRolePolicyDocument"))
        {
            RolePolicyList = Each(node, "RolePolicyList", Inline),
            AttachedManagedPolicies = Each(node, "AttachedManagedPolicies", Attached),
            InstanceProfileList = Each(node, "InstanceProfileList", Profile),
            PermissionsBoundary = Boundary(node),
            Tags = Each(node, "Tags", Tag),
        };
    }

    public static PolicyDetail Policy(ExportNode node)
    {
        node.IsObject(
            "PolicyName", "PolicyId", "Arn", "Path", "DefaultVersionId", "AttachmentCount", "PermissionsBoundaryUsageCount", "IsAttachable",
            "Description", "CreateDate", "UpdateDate", "PolicyVersionList", "Tags");
        var policy = new ManagedPolicy(
            node.Arn("Arn"), node.Text("PolicyName"), node.Text("PolicyId"), node.Text("Path"), node.Text("DefaultVersionId"),
            node.Time("CreateDate"), node.Time("UpdateDate"))
        {
            Description = node.OptionalText("Description"),
            Tags = Each(node, "Tags", Tag),
        };
        return new(policy, Each(node, "PolicyVersionList", Version));
    }

    private static ManagedPolicyVersion Version(ExportNode node)
    {
        node.IsObject("Document", "VersionId", "IsDefaultVersion", "CreateDate");
        return new(node.Text("VersionId"), node.Document("Document"), node.Truth("IsDefaultVersion"), node.Time("CreateDate"));
    }

    private static NamedDocument Inline(ExportNode node)
    {
        node.IsObject("PolicyName", "PolicyDocument");
        return new(node.Text("PolicyName"), node.Document("PolicyDocument"));
    }

    private static AttachedPolicy Attached(ExportNode node)
    {
        node.IsObject("PolicyName", "PolicyArn");
        return new(node.Text("PolicyName"), node.Arn("PolicyArn"));
    }

    private static Tag Tag(ExportNode node)
    {
        node.IsObject("Key", "Value");
        return new(node.Text("Key"), node.Text("Value"));
    }

    private static InstanceProfile Profile(ExportNode node)
    {
        node.IsObject("Path", "InstanceProfileName", "InstanceProfileId", "Arn", "CreateDate", "Roles", "Tags");
        return new(node.Arn("Arn"), node.Text("InstanceProfileName"), node.Text("InstanceProfileId"), node.Text("Path"), node.Time("CreateDate"))
        {
            Tags = Each(node, "Tags", Tag),
        };
    }

    private static string? Boundary(ExportNode node)
    {
        if (!node.Has("PermissionsBoundary"))
        {
            return null;
        }

        ExportNode boundary = node.Field("PermissionsBoundary");
        return boundary.IsObject("PermissionsBoundaryType", "PermissionsBoundaryArn") ? boundary.Arn("PermissionsBoundaryArn") : null;
    }

    /// <summary>The items that are objects; others are reported and left out, so that a reader can ask for fields.</summary>
    private static ImmutableArray<T> Each<T>(ExportNode node, string name, Func<ExportNode, T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (ExportNode item in node.Items(name))
        {
            if (item.IsAnObject())
            {
                items.Add(read(item));
            }
        }

        return items.ToImmutable();
    }
}
