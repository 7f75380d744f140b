using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Hosting;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>An operation that is put together from three functions.</summary>
/// <param name="service">The service.</param>
/// <param name="name">AWS's name of the operation.</param>
/// <param name="read">Reads the request out of the parameters.</param>
/// <param name="run">Calls the operation.</param>
/// <param name="write">Writes the result; null for an operation that has none.</param>
internal sealed class BoundOperation<TRequest, TValue>(
    AwsService service,
    string name,
    Func<QueryForm, TRequest> read,
    Func<QueryCall, TRequest, AwsResult<TValue>> run,
    Action<XmlAnswer, TValue>? write)
    : QueryOperation(service, name)
    where TValue : notnull
{
    public override AwsError? Run(QueryCall call, QueryForm form, IncomingRequest request)
    {
        TRequest input = read(form);
        if (form.Problem is { } problem)
        {
            return call.SignedClient is { } client ? client.Refuse(Service, problem) : problem;
        }

        if (!run(call, input).TryGetValue(out TValue? value, out AwsError? error))
        {
            return error;
        }

        AnswerEnvelope.Result(request, this, value, write);
        return null;
    }
}
