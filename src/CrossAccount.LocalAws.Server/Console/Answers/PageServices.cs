using CrossAccount.LocalAws.Server.Console.Requests;

namespace CrossAccount.LocalAws.Server.Console.Answers;

/// <summary>
/// What a page can inject: the request and its model. Components are public types whose parameters have to be public too; what they
/// inject does not.
/// </summary>
internal sealed class PageServices(ConsoleRequest request, object model) : IServiceProvider
{
    public object? GetService(Type serviceType) =>
        serviceType == typeof(ConsoleRequest) ? request : serviceType == model.GetType() ? model : null;
}
