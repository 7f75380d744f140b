using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.LocalAws.Server.Services.Sts;

/// <summary>Makes operations of STS.</summary>
internal static class StsOperation
{
    /// <summary>An operation with a result.</summary>
    public static QueryOperation Of<TRequest, TValue>(
        string name, Func<QueryForm, TRequest> read, Func<StsClient, TRequest, AwsResult<TValue>> run, Action<XmlAnswer, TValue> write)
        where TValue : notnull =>
        new BoundOperation<TRequest, TValue>(AwsService.Sts, name, read, (call, request) => run(call.Client.Sts, request), write);
}
