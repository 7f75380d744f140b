using System.Security.Cryptography;
using System.Text;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Hosting;
using CrossAccount.LocalAws.Server.Signatures;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>Answers the Query protocol of IAM and STS.</summary>
/// <remarks><see href="https://smithy.io/2.0/aws/protocols/aws-query-protocol.html">AWS Query protocol</see>.</remarks>
internal sealed class QueryHandler(ServerState server) : IRequestHandler
{
    private const int MaximumBody = 1024 * 1024;
    private const string FormType = "application/x-www-form-urlencoded";
    private const string AnswerType = "text/xml";

    /// <summary>Whether a request is one of this protocol: a form posted to the root, or a query there that names an action.</summary>
    public static bool IsQuery(IncomingRequest request)
    {
        HttpRequest http = request.Http.Request;
        if (request.Target.Path != "/")
        {
            return false;
        }

        return HttpMethods.IsPost(http.Method)
            ? http.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) == true
            : HttpMethods.IsGet(http.Method) && PresignedQuery.Value(request.Target.Query, "Action") is not null;
    }

    public async Task Handle(IncomingRequest request)
    {
        bool isTooLarge = !await BodyReader.Read(request, MaximumBody).ConfigureAwait(false);
        AwsError? error = isTooLarge ? HttpErrors.TooLarge : Answer(request);
        if (error is not null)
        {
            await Refuse(request, error).ConfigureAwait(false);
            return;
        }

        request.Http.Response.Headers["x-amzn-RequestId"] = request.Id;
        await request.Send(StatusCodes.Status200OK, AnswerType).ConfigureAwait(false);
    }

    public Task Refuse(IncomingRequest request, AwsError error)
    {
        request.Http.Response.Headers["x-amzn-RequestId"] = request.Id;
        request.Error = error;
        request.Answer.ResetWrittenCount();
        AnswerEnvelope.Error(request, error);
        return request.Send(error.HttpStatus, AnswerType);
    }

    /// <summary>Writes the answer of a call that succeeds, or gives the error.</summary>
    private AwsError? Answer(IncomingRequest request)
    {
        bool isPost = HttpMethods.IsPost(request.Http.Request.Method);
        ReadOnlySpan<byte> text = isPost ? request.Body.WrittenSpan : Encoding.UTF8.GetBytes(request.Target.Query);
        if (QueryFormReader.Read(text, out QueryForm form) is { } malformed)
        {
            return malformed;
        }

        if (form.Action is not { } action)
        {
            return QueryErrors.MissingAction;
        }

        AwsService? service = QueryApi.ServiceOf(form.Version);
        if (service is null)
        {
            return QueryErrors.UnknownVersion(action, form.Version);
        }

        request.Service = service.Value;
        request.Operation = action;
        QueryOperation? operation = OperationTable.Find(service.Value, action);
        if (operation is null)
        {
            return QueryErrors.NotImplemented(service.Value, action);
        }

        return Authenticate(request, operation, out QueryCall? call) ?? operation.Run(call!, form, request);
    }

    private AwsError? Authenticate(IncomingRequest request, QueryOperation operation, out QueryCall? call)
    {
        call = null;
        HttpRequest http = request.Http.Request;
        if (SignatureReader.Read(http, request.Target, operation.Service, server.Cloud.Now, out RequestSignature? signature) is { } error)
        {
            return error;
        }

        if (operation.IsUnsigned)
        {
            call = new(server.Cloud, null, server.Clients.Of(request.Http, QueryApi.DefaultRegion), request.Record);
            return null;
        }

        if (signature is null)
        {
            return QueryErrors.MissingToken;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Span<char> digits = stackalloc char[hash.Length * 2];
        SHA256.HashData(request.Body.WrittenSpan, hash);
        Convert.TryToHexStringLower(hash, digits, out _);
        SignedCredentials credentials = server.Verifier.Verify(http, request.Target, operation.Service, signature, digits);
        var context = server.Clients.Of(request.Http, signature.Scope.Region);
        LocalClient client = server.Cloud.Connect(credentials, context, request.Record);
        call = new(server.Cloud, client, context, request.Record);
        return null;
    }
}
