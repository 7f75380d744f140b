using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Query.Paging;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on the account as a whole.</summary>
internal static class AccountOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        new BoundOperation<(ImmutableArray<string> Filter, PageRequest Page), Page<AccountDetail>>(
            AwsService.Iam, "GetAccountAuthorizationDetails", Read, Run, Write),
    ];

    private static (ImmutableArray<string> Filter, PageRequest Page) Read(QueryForm form)
    {
        ImmutableArray<string> filter = form.Strings("Filter");
        form.Refuse(filter.All(AccountDetail.Kinds.Contains) ? null : Constraints.Violation(
            "filter", $"Member must satisfy enum value set: [{string.Join(", ", AccountDetail.Kinds)}]"));
        return (filter, PageRequest.Read(form));
    }

    private static AwsResult<Page<AccountDetail>> Run(QueryCall call, (ImmutableArray<string> Filter, PageRequest Page) request)
    {
        if (!call.Client.Iam.GetAccountAuthorizationDetails().TryGetValue(out AuthorizationDetails? details, out AwsError? error))
        {
            return error;
        }

        IEnumerable<AccountDetail> all = AccountDetail.Of(details).Where(detail => request.Filter.IsEmpty || request.Filter.Contains(detail.Kind));
        return Page<AccountDetail>.Of([.. all], request.Page, static detail => detail.Arn, isSorted: false);
    }

    /// <summary>A page may hold the end of one list and the beginning of the next.</summary>
    private static void Write(XmlAnswer xml, Page<AccountDetail> page)
    {
        xml.List("UserDetailList", [.. page.Items.Select(item => item.Detail).OfType<UserDetail>()], DetailShapes.User);
        xml.List("GroupDetailList", [.. page.Items.Select(item => item.Detail).OfType<GroupDetail>()], DetailShapes.Group);
        xml.List("RoleDetailList", [.. page.Items.Select(item => item.Detail).OfType<RoleDetail>()], DetailShapes.Role);
        xml.List("Policies", [.. page.Items.Select(item => item.Detail).OfType<PolicyDetail>()], DetailShapes.Policy);
        page.WriteEnd(xml);
    }
}
