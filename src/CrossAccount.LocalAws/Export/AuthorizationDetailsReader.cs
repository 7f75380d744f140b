using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.LocalAws.Export;

/// <summary>Reads what <c>aws iam get-account-authorization-details</c> prints.</summary>
internal static class AuthorizationDetailsReader
{
    public static AuthorizationDetails? Read(ExportFile file, ProblemList problems) => ExportDocument.Read(file, problems, root =>
    {
        if (!root.IsObject("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies", "IsTruncated", "Marker"))
        {
            return new AuthorizationDetails([], [], [], []);
        }

        if (root.Has("IsTruncated") && root.Truth("IsTruncated"))
        {
            root.Field("IsTruncated").Report("the export is cut off after its first page", "export it again without `--no-paginate` and `--max-items`");
        }

        return new AuthorizationDetails(
            Each(root, "UserDetailList", User), Each(root, "GroupDetailList", Group), Each(root, "RoleDetailList", Role), Each(root, "Policies", Policy));
    });

    private static UserDetail User(ExportNode node)
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

    private static GroupDetail Group(ExportNode node)
    {
        node.IsObject("Path", "GroupName", "GroupId", "Arn", "CreateDate", "GroupPolicyList", "AttachedManagedPolicies");
        return new(node.Arn("Arn"), node.Text("GroupName"), node.Text("GroupId"), node.Text("Path"), node.Time("CreateDate"))
        {
            GroupPolicyList = Each(node, "GroupPolicyList", Inline),
            AttachedManagedPolicies = Each(node, "AttachedManagedPolicies", Attached),
        };
    }

    private static RoleDetail Role(ExportNode node)
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

    private static PolicyDetail Policy(ExportNode node)
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
        return new(node.Arn("Arn"), node.Text("InstanceProfileName"), node.Text("InstanceProfileId"), node.Text("Path"), node.Time("CreateDate"));
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
