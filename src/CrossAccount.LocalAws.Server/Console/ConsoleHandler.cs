using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Hosting;

namespace CrossAccount.LocalAws.Server.Console;

/// <summary>The console as the server hands requests to it. Nothing of it is made before a browser asks.</summary>
internal sealed class ConsoleHandler(ServerState server) : IRequestHandler
{
    private readonly Lazy<ConsolePages> _pages = new(() => new ConsolePages(server.Cloud, server.Recent));

    /// <summary>Whether a request is the console's.</summary>
    public static bool IsConsole(IncomingRequest request) => ConsolePages.IsFor(request.Http.Request);

    public Task Handle(IncomingRequest request) => _pages.Value.HandleAsync(request.Http);

    public Task Refuse(IncomingRequest request, AwsError error) =>
        new TextAnswer(error.HttpStatus, $"the console could not answer: {error}").WriteAsync(request.Http);
}
