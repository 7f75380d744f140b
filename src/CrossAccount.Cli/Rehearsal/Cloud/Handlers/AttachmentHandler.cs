using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.Cli.Rehearsal.Cloud.Handlers;

/// <summary><c>aws:iam/rolePolicyAttachment:RolePolicyAttachment</c> and its like for groups and users.</summary>
/// <param name="type">The type.</param>
/// <param name="owner">The wire name of the input that names the identity.</param>
/// <param name="attach">The call that attaches.</param>
/// <param name="detach">The call that detaches.</param>
internal sealed class AttachmentHandler(
    string type,
    string owner,
    Func<LocalClient, AttachmentRequest, AwsResult<Done>> attach,
    Func<LocalClient, AttachmentRequest, AwsResult<Done>> detach)
    : ResourceHandler(type)
{
    public static IEnumerable<AttachmentHandler> All { get; } =
    [
        new("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "role", (client, request) => client.Iam.AttachRolePolicy(request), (client, request) => client.Iam.DetachRolePolicy(request)),
        new("aws:iam/groupPolicyAttachment:GroupPolicyAttachment", "group", (client, request) => client.Iam.AttachGroupPolicy(request), (client, request) => client.Iam.DetachGroupPolicy(request)),
        new("aws:iam/userPolicyAttachment:UserPolicyAttachment", "user", (client, request) => client.Iam.AttachUserPolicy(request), (client, request) => client.Iam.DetachUserPolicy(request)),
    ];

    public override AwsResult<CreatedResource> Create(ResourceInputs inputs, LocalClient provider)
    {
        var request = new AttachmentRequest(inputs.Text(owner), inputs.Text("policyArn"));
        string policyName = request.PolicyArn[(request.PolicyArn.LastIndexOf('/') + 1)..];
        return attach(provider, request).Error is { } error
            ? error
            : new CreatedResource($"{request.IdentityName}-{policyName}", $"{policyName} on {owner}/{request.IdentityName}", NoOutputs, () => detach(provider, request).Error);
    }
}
