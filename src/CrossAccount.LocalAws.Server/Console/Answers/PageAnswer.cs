using CrossAccount.LocalAws.Server.Console.Requests;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace CrossAccount.LocalAws.Server.Console.Answers;

/// <summary>A page, rendered once and without scripts.</summary>
internal sealed class PageAnswer : ConsoleAnswer
{
    private readonly Type _page;
    private readonly PageServices _services;
    private readonly int _status;

    private PageAnswer(Type page, PageServices services, int status)
    {
        _page = page;
        _services = services;
        _status = status;
    }

    /// <summary>A page with what it shows.</summary>
    /// <typeparam name="TPage">The page, which injects its model.</typeparam>
    public static PageAnswer Of<TPage>(ConsoleRequest request, object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new(typeof(TPage), new PageServices(request, model), status);

    public override async Task WriteAsync(HttpContext http)
    {
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        string html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(_page, ParameterView.Empty)).ToHtmlString());
        http.Response.StatusCode = _status;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(html);
    }
}
