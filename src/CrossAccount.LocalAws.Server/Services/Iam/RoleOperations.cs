using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on roles.</summary>
internal static class RoleOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Of("CreateRole", ReadCreate, static (iam, request) => iam.CreateRole(request), WriteRole),
        IamOperation.Of("GetRole", ReadRole, static (iam, request) => iam.GetRole(request), WriteRole),
        IamOperation.List(
            "ListRoles", "Roles", ReadList, static (iam, request) => iam.ListRoles(request), static role => role.RoleName, IamShapes.RoleSummary),
        IamOperation.Of("UpdateRole", ReadUpdate, static (iam, request) => iam.UpdateRole(request), static (_, _) => { }),
        IamOperation.Of("UpdateRoleDescription", ReadUpdate, static (iam, request) => iam.UpdateRoleDescription(request), WriteRole),
        IamOperation.Do("UpdateAssumeRolePolicy", ReadTrust, static (iam, request) => iam.UpdateAssumeRolePolicy(request)),
        IamOperation.Do("DeleteRole", ReadRole, static (iam, request) => iam.DeleteRole(request)),
    ];

    /// <summary>A list below a path.</summary>
    public static ListRequest ReadList(QueryForm form) => new(form["PathPrefix"] ?? "/");

    private static RoleRequest ReadRole(QueryForm form) => new(form.Required("RoleName"));

    private static CreateRoleRequest ReadCreate(QueryForm form) => new(form.Required("RoleName"), form.Required("AssumeRolePolicyDocument"))
    {
        Path = form["Path"] ?? "/",
        Description = form["Description"],
        MaxSessionDuration = form.Int("MaxSessionDuration"),
        PermissionsBoundary = form["PermissionsBoundary"],
        Tags = form.Tags(),
    };

    private static UpdateRoleRequest ReadUpdate(QueryForm form) => new(form.Required("RoleName"))
    {
        Description = form["Description"],
        MaxSessionDuration = form.Int("MaxSessionDuration"),
    };

    private static UpdateAssumeRolePolicyRequest ReadTrust(QueryForm form) => new(form.Required("RoleName"), form.Required("PolicyDocument"));

    private static void WriteRole(XmlAnswer xml, Role role) => xml.Object("Role", role, IamShapes.Role);
}
