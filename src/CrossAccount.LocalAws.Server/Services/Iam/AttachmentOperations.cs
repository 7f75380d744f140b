using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations that attach managed policies.</summary>
internal static class AttachmentOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Do("AttachRolePolicy", form => Read(form, "RoleName"), static (iam, request) => iam.AttachRolePolicy(request)),
        IamOperation.Do("DetachRolePolicy", form => Read(form, "RoleName"), static (iam, request) => iam.DetachRolePolicy(request)),
        List("ListAttachedRolePolicies", "RoleName", static (iam, name) => iam.ListAttachedRolePolicies(name)),

        IamOperation.Do("AttachUserPolicy", form => Read(form, "UserName"), static (iam, request) => iam.AttachUserPolicy(request)),
        IamOperation.Do("DetachUserPolicy", form => Read(form, "UserName"), static (iam, request) => iam.DetachUserPolicy(request)),
        List("ListAttachedUserPolicies", "UserName", static (iam, name) => iam.ListAttachedUserPolicies(name)),

        IamOperation.Do("AttachGroupPolicy", form => Read(form, "GroupName"), static (iam, request) => iam.AttachGroupPolicy(request)),
        IamOperation.Do("DetachGroupPolicy", form => Read(form, "GroupName"), static (iam, request) => iam.DetachGroupPolicy(request)),
        List("ListAttachedGroupPolicies", "GroupName", static (iam, name) => iam.ListAttachedGroupPolicies(name)),
    ];

    private static AttachmentRequest Read(QueryForm form, string identity) => new(form.Required(identity), form.Required("PolicyArn"));

    private static QueryOperation List(string operation, string identity, Func<IamClient, string, AwsResult<ImmutableArray<AttachedPolicy>>> run) =>
        IamOperation.List(
            operation, "AttachedPolicies", form => form.Required(identity), run, static policy => policy.PolicyArn, IamShapes.Attached, isSorted: false);
}
