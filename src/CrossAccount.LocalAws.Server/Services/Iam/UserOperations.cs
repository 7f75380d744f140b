using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on users.</summary>
internal static class UserOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Of("CreateUser", ReadCreate, static (iam, request) => iam.CreateUser(request), WriteUser),
        IamOperation.Of("GetUser", ReadUserOrSelf, static (iam, request) => iam.GetUser(request), WriteUser),
        IamOperation.List(
            "ListUsers", "Users", RoleOperations.ReadList, static (iam, request) => iam.ListUsers(request), static user => user.UserName, IamShapes.UserSummary),
        IamOperation.Do("UpdateUser", ReadUpdate, static (iam, request) => iam.UpdateUser(request)),
        IamOperation.Do("DeleteUser", ReadUser, static (iam, request) => iam.DeleteUser(request)),
        IamOperation.List(
            "ListGroupsForUser", "Groups", ReadUser, static (iam, request) => iam.ListGroupsForUser(request), static group => group.GroupName, IamShapes.Group),
    ];

    /// <summary>A user, or the caller itself when no user is named.</summary>
    public static UserRequest ReadUserOrSelf(QueryForm form) => new(form["UserName"]);

    private static UserRequest ReadUser(QueryForm form) => new(form.Required("UserName"));

    private static CreateUserRequest ReadCreate(QueryForm form) => new(form.Required("UserName"))
    {
        Path = form["Path"] ?? "/",
        PermissionsBoundary = form["PermissionsBoundary"],
        Tags = form.Tags(),
    };

    private static UpdateUserRequest ReadUpdate(QueryForm form) => new(form.Required("UserName"))
    {
        NewUserName = form["NewUserName"],
        NewPath = form["NewPath"],
    };

    private static void WriteUser(XmlAnswer xml, User user) => xml.Object("User", user, IamShapes.User);
}
