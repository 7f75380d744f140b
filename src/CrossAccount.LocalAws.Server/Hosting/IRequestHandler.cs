using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Server.Hosting;

/// <summary>Answers one kind of request: a protocol, or the console.</summary>
internal interface IRequestHandler
{
    /// <summary>Answers a request, errors of the client included.</summary>
    Task Handle(IncomingRequest request);

    /// <summary>Answers with an error that came up outside the handler, in the handler's format.</summary>
    Task Refuse(IncomingRequest request, AwsError error);
}
