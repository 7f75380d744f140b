using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Reports.Html.Page;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CrossAccount.Cli.Reports.Html;

/// <summary>Writes a preview as one HTML page that needs nothing else.</summary>
internal static class HtmlPreviewReport
{
    public static void Print(TextWriter output, PreviewReport report) => PrintAsync(output, report).GetAwaiter().GetResult();

    private static async Task PrintAsync(TextWriter output, PreviewReport report)
    {
        await using ServiceProvider services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PreviewPage.View)] = PageView.Of(report) });
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<PreviewPage>(parameters);
            page.WriteHtmlTo(output);
        });
        await output.WriteLineAsync();
    }
}
