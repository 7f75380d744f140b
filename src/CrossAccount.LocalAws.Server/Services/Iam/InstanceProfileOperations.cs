using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on instance profiles.</summary>
internal static class InstanceProfileOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Of("CreateInstanceProfile", ReadCreate, static (iam, request) => iam.CreateInstanceProfile(request), WriteProfile),
        IamOperation.Of("GetInstanceProfile", ReadProfile, static (iam, request) => iam.GetInstanceProfile(request), WriteProfile),
        IamOperation.List(
            "ListInstanceProfiles", "InstanceProfiles", RoleOperations.ReadList,
            static (iam, request) => iam.ListInstanceProfiles(request), static profile => profile.InstanceProfileName, IamShapes.InstanceProfile),
        IamOperation.List(
            "ListInstanceProfilesForRole", "InstanceProfiles", static form => new RoleRequest(form.Required("RoleName")),
            static (iam, request) => iam.ListInstanceProfilesForRole(request), static profile => profile.InstanceProfileName, IamShapes.InstanceProfile),
        IamOperation.Do("AddRoleToInstanceProfile", ReadRole, static (iam, request) => iam.AddRoleToInstanceProfile(request)),
        IamOperation.Do("RemoveRoleFromInstanceProfile", ReadRole, static (iam, request) => iam.RemoveRoleFromInstanceProfile(request)),
        IamOperation.Do("DeleteInstanceProfile", ReadProfile, static (iam, request) => iam.DeleteInstanceProfile(request)),
        .. TagOperations.Of(
            "InstanceProfile", "InstanceProfileName", ReadProfile, static (iam, request) => iam.TagInstanceProfile(request),
            static (iam, request) => iam.UntagInstanceProfile(request), static (iam, request) => iam.ListInstanceProfileTags(request)),
    ];

    private static InstanceProfileRequest ReadProfile(QueryForm form) => new(form.Required("InstanceProfileName"));

    private static InstanceProfileRoleRequest ReadRole(QueryForm form) => new(form.Required("InstanceProfileName"), form.Required("RoleName"));

    private static CreateInstanceProfileRequest ReadCreate(QueryForm form) => new(form.Required("InstanceProfileName"))
    {
        Path = form["Path"] ?? "/",
        Tags = form.Tags(),
    };

    private static void WriteProfile(XmlAnswer xml, InstanceProfile profile) => xml.Object("InstanceProfile", profile, static (xml, profile) =>
    {
        IamShapes.InstanceProfile(xml, profile);
        IamShapes.Tags(xml, profile.Tags);
    });
}
