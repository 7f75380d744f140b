using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on inline policies of roles, users and groups.</summary>
internal static class InlinePolicyOperations
{
    private const string Names = "PolicyNames";

    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Do("PutRolePolicy", form => ReadPut(form, "RoleName"), static (iam, request) => iam.PutRolePolicy(request)),
        IamOperation.Of("GetRolePolicy", form => Read(form, "RoleName"), static (iam, request) => iam.GetRolePolicy(request), Write("RoleName")),
        IamOperation.Names("ListRolePolicies", Names, form => form.Required("RoleName"), static (iam, name) => iam.ListRolePolicies(name)),
        IamOperation.Do("DeleteRolePolicy", form => Read(form, "RoleName"), static (iam, request) => iam.DeleteRolePolicy(request)),

        IamOperation.Do("PutUserPolicy", form => ReadPut(form, "UserName"), static (iam, request) => iam.PutUserPolicy(request)),
        IamOperation.Of("GetUserPolicy", form => Read(form, "UserName"), static (iam, request) => iam.GetUserPolicy(request), Write("UserName")),
        IamOperation.Names("ListUserPolicies", Names, form => form.Required("UserName"), static (iam, name) => iam.ListUserPolicies(name)),
        IamOperation.Do("DeleteUserPolicy", form => Read(form, "UserName"), static (iam, request) => iam.DeleteUserPolicy(request)),

        IamOperation.Do("PutGroupPolicy", form => ReadPut(form, "GroupName"), static (iam, request) => iam.PutGroupPolicy(request)),
        IamOperation.Of("GetGroupPolicy", form => Read(form, "GroupName"), static (iam, request) => iam.GetGroupPolicy(request), Write("GroupName")),
        IamOperation.Names("ListGroupPolicies", Names, form => form.Required("GroupName"), static (iam, name) => iam.ListGroupPolicies(name)),
        IamOperation.Do("DeleteGroupPolicy", form => Read(form, "GroupName"), static (iam, request) => iam.DeleteGroupPolicy(request)),
    ];

    private static InlinePolicyRequest Read(QueryForm form, string identity) => new(form.Required(identity), form.Required("PolicyName"));

    private static PutInlinePolicyRequest ReadPut(QueryForm form, string identity) =>
        new(form.Required(identity), form.Required("PolicyName"), form.Required("PolicyDocument"));

    private static Action<XmlAnswer, InlinePolicy> Write(string identity) => (xml, policy) =>
    {
        xml.Element(identity, policy.IdentityName);
        xml.Element("PolicyName", policy.PolicyName);
        xml.Document("PolicyDocument", policy.PolicyDocument);
    };
}
