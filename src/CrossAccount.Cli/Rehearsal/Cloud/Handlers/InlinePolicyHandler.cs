using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.Cli.Rehearsal.Cloud.Handlers;

/// <summary><c>aws:iam/rolePolicy:RolePolicy</c> and its like for groups and users.</summary>
/// <param name="type">The type.</param>
/// <param name="owner">The wire name of the input that names the identity.</param>
/// <param name="put">The call that writes the policy.</param>
/// <param name="delete">The call that deletes it.</param>
internal sealed class InlinePolicyHandler(
    string type,
    string owner,
    Func<LocalClient, PutInlinePolicyRequest, AwsResult<Done>> put,
    Func<LocalClient, InlinePolicyRequest, AwsResult<Done>> delete)
    : ResourceHandler(type)
{
    public static IEnumerable<InlinePolicyHandler> All { get; } =
    [
        new("aws:iam/rolePolicy:RolePolicy", "role", (client, request) => client.Iam.PutRolePolicy(request), (client, request) => client.Iam.DeleteRolePolicy(request)),
        new("aws:iam/groupPolicy:GroupPolicy", "group", (client, request) => client.Iam.PutGroupPolicy(request), (client, request) => client.Iam.DeleteGroupPolicy(request)),
        new("aws:iam/userPolicy:UserPolicy", "user", (client, request) => client.Iam.PutUserPolicy(request), (client, request) => client.Iam.DeleteUserPolicy(request)),
    ];

    public override AwsResult<CreatedResource> Create(ResourceInputs inputs, LocalClient provider)
    {
        string identity = inputs.Text(owner);
        string name = inputs.Text("name");
        return put(provider, new(identity, name, inputs.Text("policy"))).Error is { } error
            ? error
            : new CreatedResource($"{identity}:{name}", $"{name} on {owner}/{identity}", NoOutputs, () => delete(provider, new(identity, name)).Error);
    }
}
