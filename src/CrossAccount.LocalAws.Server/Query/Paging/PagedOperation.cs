using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Hosting;

namespace CrossAccount.LocalAws.Server.Query.Paging;

/// <summary>An operation that answers with a list, in pages when it is long.</summary>
/// <param name="service">The service.</param>
/// <param name="name">AWS's name of the operation.</param>
/// <param name="list">The element that holds the list.</param>
/// <param name="read">Reads the request out of the parameters.</param>
/// <param name="run">Calls the operation, which gives the whole list.</param>
/// <param name="key">What tells the items apart.</param>
/// <param name="write">Writes an item.</param>
/// <param name="isSorted">Whether the list is in the order of its keys.</param>
internal sealed class PagedOperation<TRequest, TItem>(
    AwsService service,
    string name,
    string list,
    Func<QueryForm, TRequest> read,
    Func<QueryCall, TRequest, AwsResult<ImmutableArray<TItem>>> run,
    Func<TItem, string> key,
    Action<XmlAnswer, TItem> write,
    bool isSorted = true)
    : QueryOperation(service, name)
{
    public override AwsError? Run(QueryCall call, QueryForm form, IncomingRequest request)
    {
        TRequest input = read(form);
        PageRequest page = PageRequest.Read(form);
        if (form.Problem is { } problem)
        {
            return call.Client.Refuse(Service, problem);
        }

        if (!run(call, input).TryGetValue(out ImmutableArray<TItem> all, out AwsError? error))
        {
            return error;
        }

        AnswerEnvelope.Result(request, this, Page<TItem>.Of(all, page, key, isSorted), (xml, part) =>
        {
            xml.List(list, part.Items, write);
            part.WriteEnd(xml);
        });
        return null;
    }
}
