using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>How IAM writes what several of its operations answer with.</summary>
internal static class IamShapes
{
    public static void Role(XmlAnswer xml, Role role)
    {
        RoleSummary(xml, role);
        Boundary(xml, role.PermissionsBoundary);
        Tags(xml, role.Tags);
        if (role.RoleLastUsed is { } used)
        {
            xml.Object("RoleLastUsed", used, static (xml, used) =>
            {
                xml.Element("LastUsedDate", used.Date);
                xml.Element("Region", used.Region);
            });
        }
    }

    /// <summary>A role in a list, which has neither boundary nor tags.</summary>
    public static void RoleSummary(XmlAnswer xml, Role role)
    {
        xml.Element("Path", role.Path);
        xml.Element("RoleName", role.RoleName);
        xml.Element("RoleId", role.RoleId);
        xml.Element("Arn", role.Arn);
        xml.Element("CreateDate", role.CreateDate);
        xml.Document("AssumeRolePolicyDocument", role.AssumeRolePolicyDocument);
        xml.Element("Description", role.Description);
        xml.Element("MaxSessionDuration", role.MaxSessionDuration);
    }

    public static void User(XmlAnswer xml, User user)
    {
        UserSummary(xml, user);
        Boundary(xml, user.PermissionsBoundary);
        Tags(xml, user.Tags);
    }

    /// <summary>A user in a list, which has neither boundary nor tags.</summary>
    public static void UserSummary(XmlAnswer xml, User user)
    {
        xml.Element("Path", user.Path);
        xml.Element("UserName", user.UserName);
        xml.Element("UserId", user.UserId);
        xml.Element("Arn", user.Arn);
        xml.Element("CreateDate", user.CreateDate);
    }

    public static void Group(XmlAnswer xml, Group group)
    {
        xml.Element("Path", group.Path);
        xml.Element("GroupName", group.GroupName);
        xml.Element("GroupId", group.GroupId);
        xml.Element("Arn", group.Arn);
        xml.Element("CreateDate", group.CreateDate);
    }

    public static void InstanceProfile(XmlAnswer xml, InstanceProfile profile)
    {
        xml.Element("Path", profile.Path);
        xml.Element("InstanceProfileName", profile.InstanceProfileName);
        xml.Element("InstanceProfileId", profile.InstanceProfileId);
        xml.Element("Arn", profile.Arn);
        xml.Element("CreateDate", profile.CreateDate);
        xml.List("Roles", profile.Roles, RoleSummary);
    }

    public static void Boundary(XmlAnswer xml, string? policyArn)
    {
        if (policyArn is not null)
        {
            xml.Object("PermissionsBoundary", policyArn, static (xml, arn) =>
            {
                xml.Element("PermissionsBoundaryType", "Policy");
                xml.Element("PermissionsBoundaryArn", arn);
            });
        }
    }

    public static void Tags(XmlAnswer xml, ImmutableArray<Tag> tags)
    {
        if (!tags.IsDefaultOrEmpty)
        {
            xml.List("Tags", tags, Tag);
        }
    }

    public static void Tag(XmlAnswer xml, Tag tag)
    {
        xml.Element("Key", tag.Key);
        xml.Element("Value", tag.Value);
    }

    public static void Attached(XmlAnswer xml, AttachedPolicy policy)
    {
        xml.Element("PolicyName", policy.PolicyName);
        xml.Element("PolicyArn", policy.PolicyArn);
    }
}
