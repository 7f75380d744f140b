using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Hosting;
using CrossAccount.LocalAws.Server.Rest.Bodies;
using CrossAccount.LocalAws.Server.Signatures;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>Answers S3's REST.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html">Amazon S3 REST API</see>.</remarks>
internal sealed class S3Handler(ServerState server) : IRequestHandler
{
    private const string CopySource = "x-amz-copy-source";
    private const string ExpectedOwner = "x-amz-expected-bucket-owner";

    private readonly BodyReceiver _bodies = new(server.Options.MaxBodyBytes);

    public async Task Handle(IncomingRequest request)
    {
        SignedRequest? signed = null;
        AwsError? error = Route(request, out S3Operation? operation, out S3Address address, out S3Query query) ?? Authenticate(request, out signed);
        error ??= operation!.Run is null ? RestErrors.NotImplemented(operation.Name) : null;
        if (error is not null)
        {
            await Refuse(request, error).ConfigureAwait(false);
            return;
        }

        using ReceivedBody body = await _bodies.Receive(request.Http.Request, operation!.Body, signed!).ConfigureAwait(false);
        await Answer(request, operation, new(request.Http.Request, address, query, ClientOf(request, signed!), body), signed!).ConfigureAwait(false);
    }

    public Task Refuse(IncomingRequest request, AwsError error)
    {
        request.Service = AwsService.S3;
        request.Answer.ResetWrittenCount();
        return S3ErrorAnswer.Send(request, error);
    }

    private async Task Answer(IncomingRequest request, S3Operation operation, S3Request call, SignedRequest signed)
    {
        var answer = new S3Answer(request);
        AwsError? error = call.Body.Error is { } unread ? signed.Client.Refuse(AwsService.S3, unread) : operation.Run!(call, answer);
        if (error is not null)
        {
            await Refuse(request, error).ConfigureAwait(false);
            return;
        }

        S3ErrorAnswer.Identify(request);
        await answer.Send().ConfigureAwait(false);
    }

    private static AwsError? Route(IncomingRequest request, out S3Operation? operation, out S3Address address, out S3Query query)
    {
        HttpRequest http = request.Http.Request;
        request.Service = AwsService.S3;
        operation = null;
        query = new S3Query(request.Target.Query);
        S3Address? read = S3Address.Read(http.Host, request.Target);
        address = read ?? default;
        if (read is null)
        {
            return RestErrors.InvalidUri;
        }

        operation = S3Routes.Find(http.Method, address.Level, query, http.Headers.ContainsKey(CopySource));
        request.Operation = operation?.Name;
        return operation is null ? RestErrors.MethodNotAllowed : null;
    }

    private AwsError? Authenticate(IncomingRequest request, out SignedRequest? signed)
    {
        signed = null;
        HttpRequest http = request.Http.Request;
        if (SignatureReader.Read(http, request.Target, AwsService.S3, server.Cloud.Now, out RequestSignature? signature) is { } error)
        {
            return error;
        }

        if (signature is null)
        {
            return request.Target.Query.Contains("AWSAccessKeyId=", StringComparison.Ordinal) ? SignatureErrors.OtherAlgorithm(AwsService.S3) : RestErrors.Anonymous;
        }

        if (PayloadHash.Read(http, request.Target, signature, out PayloadHash? hash) is { } unread)
        {
            return unread;
        }

        SignedCredentials credentials = server.Verifier.Verify(http, request.Target, AwsService.S3, signature, hash!.Text);
        RequestContext context = ContextOf(request, signature, hash);
        signed = new(signature, hash, credentials, server.Cloud.Connect(credentials, context, request.Record));
        return null;
    }

    private static S3.S3Client ClientOf(IncomingRequest request, SignedRequest signed) =>
        request.Http.Request.Headers[ExpectedOwner] is [{ } owner] ? signed.Client.S3.ExpectingOwner(owner) : signed.Client.S3;

    private RequestContext ContextOf(IncomingRequest request, RequestSignature signature, PayloadHash hash)
    {
        RequestContext context = server.Clients
            .Of(request.Http, signature.Scope.Region, signature.IsPresigned ? "REST-QUERY-STRING" : "REST-HEADER")
            .With("s3:x-amz-content-sha256", hash.Text);
        return signature.IsPresigned
            ? context.With("s3:signatureAge", (long)(server.Cloud.Now - signature.Time.Value).TotalMilliseconds)
            : context;
    }
}
