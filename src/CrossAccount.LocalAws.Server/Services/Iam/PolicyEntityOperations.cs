using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Query.Paging;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>The operation that tells who has a managed policy: one list in pages, answered as three.</summary>
internal static class PolicyEntityOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        new BoundOperation<(ListEntitiesForPolicyRequest Request, PageRequest Page), Page<PolicyEntity>>(
            AwsService.Iam, "ListEntitiesForPolicy", Read, Run, Write),
    ];

    private static (ListEntitiesForPolicyRequest Request, PageRequest Page) Read(QueryForm form) =>
        (new ListEntitiesForPolicyRequest(form.Required("PolicyArn"))
        {
            EntityFilter = form.Word("EntityFilter", ("User", PolicyEntityKind.User), ("Role", PolicyEntityKind.Role), ("Group", PolicyEntityKind.Group)),
            IsBoundary = form.Word("PolicyUsageFilter", ("PermissionsPolicy", false), ("PermissionsBoundary", true)),
            PathPrefix = form["PathPrefix"] ?? "/",
        }, PageRequest.Read(form));

    private static AwsResult<Page<PolicyEntity>> Run(QueryCall call, (ListEntitiesForPolicyRequest Request, PageRequest Page) asked) =>
        call.Client.Iam.ListEntitiesForPolicy(asked.Request).TryGetValue(out ImmutableArray<PolicyEntity> entities, out AwsError? error)
            ? Page<PolicyEntity>.Of(entities, asked.Page, static entity => entity.Id, isSorted: false)
            : error;

    private static void Write(XmlAnswer xml, Page<PolicyEntity> page)
    {
        foreach (PolicyEntityKind kind in (PolicyEntityKind[])[PolicyEntityKind.Group, PolicyEntityKind.User, PolicyEntityKind.Role])
        {
            xml.List($"Policy{kind}s", page.Items.RemoveAll(entity => entity.Kind != kind), static (xml, entity) =>
            {
                xml.Element($"{entity.Kind}Name", entity.Name);
                xml.Element($"{entity.Kind}Id", entity.Id);
            });
        }

        page.WriteEnd(xml);
    }
}
