using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Query.Paging;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Makes operations of IAM.</summary>
internal static class IamOperation
{
    /// <summary>An operation with a result.</summary>
    public static QueryOperation Of<TRequest, TValue>(
        string name, Func<QueryForm, TRequest> read, Func<IamClient, TRequest, AwsResult<TValue>> run, Action<XmlAnswer, TValue>? write)
        where TValue : notnull =>
        new BoundOperation<TRequest, TValue>(AwsService.Iam, name, read, (call, request) => run(call.Client.Iam, request), write);

    /// <summary>An operation that answers with nothing but success.</summary>
    public static QueryOperation Do<TRequest, TValue>(
        string name, Func<QueryForm, TRequest> read, Func<IamClient, TRequest, AwsResult<TValue>> run)
        where TValue : notnull =>
        Of(name, read, run, write: null);

    /// <summary>An operation that answers with a list.</summary>
    public static QueryOperation List<TRequest, TItem>(
        string name,
        string list,
        Func<QueryForm, TRequest> read,
        Func<IamClient, TRequest, AwsResult<ImmutableArray<TItem>>> run,
        Func<TItem, string> key,
        Action<XmlAnswer, TItem> write,
        bool isSorted = true) =>
        new PagedOperation<TRequest, TItem>(AwsService.Iam, name, list, read, (call, request) => run(call.Client.Iam, request), key, write, isSorted);

    /// <summary>An operation that answers with a list of names.</summary>
    public static QueryOperation Names<TRequest>(
        string name, string list, Func<QueryForm, TRequest> read, Func<IamClient, TRequest, AwsResult<ImmutableArray<string>>> run) =>
        List(name, list, read, run, static item => item, static (xml, item) => xml.Text(item));
}
