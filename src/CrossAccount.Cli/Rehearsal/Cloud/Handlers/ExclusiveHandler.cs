using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.Cli.Rehearsal.Cloud.Handlers;

/// <summary>
/// <c>aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive</c> and its like for inline policies: takes away what is
/// not listed. Nothing is to be deleted with it.
/// </summary>
/// <param name="type">The type.</param>
/// <param name="list">The wire name of the input that lists what stays.</param>
/// <param name="what">What is owned, for people.</param>
/// <param name="find">The call that finds what the role has.</param>
/// <param name="remove">The call that takes one away.</param>
internal sealed class ExclusiveHandler(
    string type,
    string list,
    string what,
    Func<LocalClient, string, AwsResult<ImmutableArray<string>>> find,
    Func<LocalClient, string, string, AwsResult<Done>> remove)
    : ResourceHandler(type)
{
    public static IEnumerable<ExclusiveHandler> All { get; } =
    [
        new(
            "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive", "policyArns", "attachments",
            (client, role) => Arns(client.Iam.ListAttachedRolePolicies(role)),
            (client, role, arn) => client.Iam.DetachRolePolicy(new AttachmentRequest(role, arn))),
        new(
            "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive", "policyNames", "inline policies",
            (client, role) => client.Iam.ListRolePolicies(role),
            (client, role, name) => client.Iam.DeleteRolePolicy(new InlinePolicyRequest(role, name))),
    ];

    public override AwsResult<CreatedResource> Create(ResourceInputs inputs, LocalClient provider)
    {
        string role = inputs.Text("roleName");
        if (!find(provider, role).TryGetValue(out ImmutableArray<string> present, out AwsError? error))
        {
            return error;
        }

        foreach (string other in present.Except(inputs.List(list)))
        {
            if (remove(provider, role, other).Error is { } refused)
            {
                return refused;
            }
        }

        return new CreatedResource(role, $"{what} of role/{role}", NoOutputs, () => null);
    }

    private static AwsResult<ImmutableArray<string>> Arns(AwsResult<ImmutableArray<AttachedPolicy>> attached)
    {
        if (!attached.TryGetValue(out ImmutableArray<AttachedPolicy> policies, out AwsError? error))
        {
            return error;
        }

        ImmutableArray<string> arns = [.. policies.Select(policy => policy.PolicyArn)];
        return arns;
    }
}
