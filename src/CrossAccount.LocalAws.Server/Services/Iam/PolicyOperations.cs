using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on managed policies.</summary>
internal static class PolicyOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Of("CreatePolicy", ReadCreate, static (iam, request) => iam.CreatePolicy(request), WritePolicy),
        IamOperation.Of("GetPolicy", ReadPolicy, static (iam, request) => iam.GetPolicy(request), WritePolicy),
        IamOperation.List("ListPolicies", "Policies", ReadList, List, static policy => policy.Arn, Summary),
        IamOperation.Do("DeletePolicy", ReadPolicy, static (iam, request) => iam.DeletePolicy(request)),
    ];

    public static PolicyRequest ReadPolicy(QueryForm form) => new(form.Required("PolicyArn"));

    public static void Summary(XmlAnswer xml, ManagedPolicy policy)
    {
        xml.Element("PolicyName", policy.PolicyName);
        xml.Element("PolicyId", policy.PolicyId);
        xml.Element("Arn", policy.Arn);
        xml.Element("Path", policy.Path);
        xml.Element("DefaultVersionId", policy.DefaultVersionId);
        xml.Element("AttachmentCount", policy.AttachmentCount);
        xml.Element("PermissionsBoundaryUsageCount", policy.PermissionsBoundaryUsageCount);
        xml.Element("IsAttachable", policy.IsAttachable);
        xml.Element("Description", policy.Description);
        xml.Element("CreateDate", policy.CreateDate);
        xml.Element("UpdateDate", policy.UpdateDate);
    }

    private static CreatePolicyRequest ReadCreate(QueryForm form) => new(form.Required("PolicyName"), form.Required("PolicyDocument"))
    {
        Path = form["Path"] ?? "/",
        Description = form["Description"],
        Tags = form.Tags(),
    };

    private static (ListPoliciesRequest Request, Predicate<ManagedPolicy> IsUsed) ReadList(QueryForm form) =>
        (new ListPoliciesRequest
        {
            Scope = form.Word("Scope", ("All", PolicyScope.All), ("AWS", PolicyScope.Aws), ("Local", PolicyScope.Local)) ?? PolicyScope.All,
            OnlyAttached = form.Bool("OnlyAttached") ?? false,
            PathPrefix = form["PathPrefix"] ?? "/",
        }, form.Word("PolicyUsageFilter", ("PermissionsPolicy", false), ("PermissionsBoundary", true)) switch
        {
            null => static _ => true,
            true => static policy => policy.PermissionsBoundaryUsageCount > 0,
            false => static policy => policy.AttachmentCount > 0,
        });

    private static AwsResult<ImmutableArray<ManagedPolicy>> List(
        IamClient iam, (ListPoliciesRequest Request, Predicate<ManagedPolicy> IsUsed) asked) =>
        iam.ListPolicies(asked.Request).TryGetValue(out ImmutableArray<ManagedPolicy> policies, out AwsError? error)
            ? policies.RemoveAll(policy => !asked.IsUsed(policy))
            : error;

    private static void WritePolicy(XmlAnswer xml, ManagedPolicy policy) => xml.Object("Policy", policy, static (xml, policy) =>
    {
        Summary(xml, policy);
        IamShapes.Tags(xml, policy.Tags);
    });
}
