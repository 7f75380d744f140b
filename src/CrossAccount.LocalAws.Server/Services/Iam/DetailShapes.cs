using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>How <c>GetAccountAuthorizationDetails</c> writes what is in an account.</summary>
internal static class DetailShapes
{
    public static void User(XmlAnswer xml, UserDetail user)
    {
        Head(xml, "User", user.Path, user.UserName, user.UserId, user.Arn, user.CreateDate);
        Inline(xml, "UserPolicyList", user.UserPolicyList);
        xml.List("GroupList", user.GroupList);
        Attached(xml, user.AttachedManagedPolicies);
        IamShapes.Boundary(xml, user.PermissionsBoundary);
        IamShapes.Tags(xml, user.Tags);
    }

    public static void Group(XmlAnswer xml, GroupDetail group)
    {
        Head(xml, "Group", group.Path, group.GroupName, group.GroupId, group.Arn, group.CreateDate);
        Inline(xml, "GroupPolicyList", group.GroupPolicyList);
        Attached(xml, group.AttachedManagedPolicies);
    }

    public static void Role(XmlAnswer xml, RoleDetail role)
    {
        Head(xml, "Role", role.Path, role.RoleName, role.RoleId, role.Arn, role.CreateDate);
        xml.Document("AssumeRolePolicyDocument", role.AssumeRolePolicyDocument);
        xml.List("InstanceProfileList", role.InstanceProfileList, IamShapes.InstanceProfile);
        Inline(xml, "RolePolicyList", role.RolePolicyList);
        Attached(xml, role.AttachedManagedPolicies);
        IamShapes.Boundary(xml, role.PermissionsBoundary);
        IamShapes.Tags(xml, role.Tags);
    }

    public static void Policy(XmlAnswer xml, PolicyDetail policy)
    {
        PolicyOperations.Summary(xml, policy.Policy);
        xml.List("PolicyVersionList", policy.PolicyVersionList, PolicyVersionOperations.WithDocument);
    }

    private static void Head(XmlAnswer xml, string kind, string path, string name, string id, string arn, DateTimeOffset created)
    {
        xml.Element("Path", path);
        xml.Element($"{kind}Name", name);
        xml.Element($"{kind}Id", id);
        xml.Element("Arn", arn);
        xml.Element("CreateDate", created);
    }

    private static void Inline(XmlAnswer xml, string list, ImmutableArray<NamedDocument> policies) => xml.List(list, policies, static (xml, policy) =>
    {
        xml.Element("PolicyName", policy.PolicyName);
        xml.Document("PolicyDocument", policy.PolicyDocument);
    });

    private static void Attached(XmlAnswer xml, ImmutableArray<AttachedPolicy> policies) =>
        xml.List("AttachedManagedPolicies", policies, IamShapes.Attached);
}
