using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Console;
using CrossAccount.LocalAws.Server.Decisions;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Rest;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Hosting;

/// <summary>Where every request comes in: tells the protocols apart as AWS's clients send them.</summary>
internal sealed class RequestDoor(ServerState server)
{
    private readonly QueryHandler _query = new(server);
    private readonly S3Handler _s3 = new(server);
    private readonly ConsoleHandler _console = new(server);

    public async Task Handle(IncomingRequest request)
    {
        request.Http.Response.Headers.Server = "CrossAccount.LocalAws";
        IRequestHandler handler = HandlerOf(request);
        CallRecord? record = handler == _console ? null : Begin(request);
        await Handle(handler, request).ConfigureAwait(false);
        if (record is not null)
        {
            server.Log?.Write(request, record, server.Cloud.Now);
            Remember(record);
        }
    }

    private void Remember(CallRecord record)
    {
        if (server.Recent.IsFollowed)
        {
            foreach ((DecidedRequest decided, _) in record.Decisions)
            {
                server.Recent.Add(server.Cloud.Now, decided);
            }
        }
    }

    /// <summary>Takes down what becomes of a request, when someone wants to know.</summary>
    private CallRecord? Begin(IncomingRequest request)
    {
        if (!server.Records)
        {
            return null;
        }

        var record = new CallRecord();
        request.Record = record;
        if (server.Options.Explain)
        {
            request.Http.Response.OnStarting(() =>
            {
                if (record.Decisions is [.., var (decided, decision)])
                {
                    request.Http.Response.Headers[ExplainHeader.Name] = ExplainHeader.Of(decided, decision);
                    if (ExplainHeader.MessageOf(server.Cloud, decided, decision) is { } message)
                    {
                        request.Http.Response.Headers[ExplainHeader.MessageName] = message;
                    }
                }

                return Task.CompletedTask;
            });
        }

        return record;
    }

    private async Task Handle(IRequestHandler handler, IncomingRequest request)
    {
        try
        {
            await handler.Handle(request).ConfigureAwait(false);
        }
        catch (BadHttpRequestException bad)
        {
            await Refuse(handler, request, HttpErrors.Of(bad)).ConfigureAwait(false);
        }
        catch (Exception aborted) when (aborted is ConnectionResetException or ConnectionAbortedException or OperationCanceledException)
        {
            request.Http.Abort();
        }
#pragma warning disable CA1031 // whatever it is, the client gets an answer and the server goes on
        catch (Exception fault)
#pragma warning restore CA1031
        {
            server.Options.Fault?.Invoke(fault);
            await Refuse(handler, request, HttpErrors.Internal).ConfigureAwait(false);
        }
    }

    private static async Task Refuse(IRequestHandler handler, IncomingRequest request, AwsError error)
    {
        if (request.Http.Response.HasStarted)
        {
            request.Http.Abort();
            return;
        }

        // What is left of the body is not worth reading.
        request.Http.Response.Headers.Connection = "close";
        request.Answer.ResetWrittenCount();
        await handler.Refuse(request, error).ConfigureAwait(false);
    }

    private IRequestHandler HandlerOf(IncomingRequest request) => QueryHandler.IsQuery(request) ? _query
        : ConsoleHandler.IsConsole(request) ? _console
        : _s3;
}
