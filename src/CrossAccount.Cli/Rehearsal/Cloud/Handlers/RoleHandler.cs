using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.Cli.Rehearsal.Cloud.Handlers;

/// <summary><c>aws:iam/role:Role</c>.</summary>
internal sealed class RoleHandler() : ResourceHandler("aws:iam/role:Role")
{
    public override AwsResult<CreatedResource> Create(ResourceInputs inputs, LocalClient provider)
    {
        var request = new CreateRoleRequest(inputs.Text("name"), inputs.Text("assumeRolePolicy"))
        {
            Path = inputs.OptionalText("path") ?? "/",
            Description = inputs.OptionalText("description"),
            MaxSessionDuration = inputs.Integer("maxSessionDuration"),
            PermissionsBoundary = inputs.OptionalText("permissionsBoundary"),
            Tags = [.. inputs.Map("tags").Select(tag => new Tag(tag.Key, tag.Value))],
        };
        if (!provider.Iam.CreateRole(request).TryGetValue(out Role? role, out AwsError? error))
        {
            return error;
        }

        var outputs = new Dictionary<string, object> { ["arn"] = role.Arn.ToString(), ["uniqueId"] = role.RoleId };
        return new CreatedResource(role.RoleName, role.RoleName, outputs, () => provider.Iam.DeleteRole(new(role.RoleName)).Error);
    }
}
