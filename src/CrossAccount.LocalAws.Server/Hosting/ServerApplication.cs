using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Abstractions;
using Microsoft.AspNetCore.Http.Features;

namespace CrossAccount.LocalAws.Server.Hosting;

/// <summary>What Kestrel runs for each request.</summary>
internal sealed class ServerApplication(RequestDoor door) : IHttpApplication<IncomingRequest>
{
    public IncomingRequest CreateContext(IFeatureCollection contextFeatures)
    {
        IncomingRequest request = contextFeatures is IHostContextContainer<IncomingRequest> connection
            ? connection.HostContext ??= new()
            : new();
        request.Begin(contextFeatures);
        return request;
    }

    public Task ProcessRequestAsync(IncomingRequest context) => door.Handle(context);

    public void DisposeContext(IncomingRequest context, Exception? exception) => context.End();
}
