using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Query.Paging;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on groups.</summary>
internal static class GroupOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Of("CreateGroup", ReadCreate, static (iam, request) => iam.CreateGroup(request), WriteGroup),
        new BoundOperation<(GroupRequest Group, PageRequest Page), (Group Group, Page<User> Users)>(
            AwsService.Iam, "GetGroup", static form => (ReadGroup(form), PageRequest.Read(form)), GetGroup, WriteMembers),
        IamOperation.List(
            "ListGroups", "Groups", RoleOperations.ReadList, static (iam, request) => iam.ListGroups(request), static group => group.GroupName, IamShapes.Group),
        IamOperation.Do("UpdateGroup", ReadUpdate, static (iam, request) => iam.UpdateGroup(request)),
        IamOperation.Do("DeleteGroup", ReadGroup, static (iam, request) => iam.DeleteGroup(request)),
        IamOperation.Do("AddUserToGroup", ReadMembership, static (iam, request) => iam.AddUserToGroup(request)),
        IamOperation.Do("RemoveUserFromGroup", ReadMembership, static (iam, request) => iam.RemoveUserFromGroup(request)),
    ];

    private static GroupRequest ReadGroup(QueryForm form) => new(form.Required("GroupName"));

    private static CreateGroupRequest ReadCreate(QueryForm form) => new(form.Required("GroupName")) { Path = form["Path"] ?? "/" };

    private static UpdateGroupRequest ReadUpdate(QueryForm form) => new(form.Required("GroupName"))
    {
        NewGroupName = form["NewGroupName"],
        NewPath = form["NewPath"],
    };

    private static MembershipRequest ReadMembership(QueryForm form) => new(form.Required("GroupName"), form.Required("UserName"));

    /// <summary>The members come in pages; the group comes with each.</summary>
    private static AwsResult<(Group Group, Page<User> Users)> GetGroup(QueryCall call, (GroupRequest Group, PageRequest Page) request) =>
        call.Client.Iam.GetGroup(request.Group).TryGetValue(out GroupMembers? members, out AwsError? error)
            ? (members.Group, Page<User>.Of(members.Users, request.Page, static user => user.UserName))
            : error;

    private static void WriteGroup(XmlAnswer xml, Group group) => xml.Object("Group", group, IamShapes.Group);

    private static void WriteMembers(XmlAnswer xml, (Group Group, Page<User> Users) members)
    {
        WriteGroup(xml, members.Group);
        xml.List("Users", members.Users.Items, IamShapes.UserSummary);
        members.Users.WriteEnd(xml);
    }
}
