using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on permissions boundaries.</summary>
internal static class BoundaryOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Do(
            "PutRolePermissionsBoundary", form => Read(form, "RoleName"), static (iam, request) => iam.PutRolePermissionsBoundary(request)),
        IamOperation.Do(
            "DeleteRolePermissionsBoundary", form => form.Required("RoleName"), static (iam, name) => iam.DeleteRolePermissionsBoundary(name)),
        IamOperation.Do(
            "PutUserPermissionsBoundary", form => Read(form, "UserName"), static (iam, request) => iam.PutUserPermissionsBoundary(request)),
        IamOperation.Do(
            "DeleteUserPermissionsBoundary", form => form.Required("UserName"), static (iam, name) => iam.DeleteUserPermissionsBoundary(name)),
    ];

    private static BoundaryRequest Read(QueryForm form, string identity) => new(form.Required(identity), form.Required("PermissionsBoundary"));
}
