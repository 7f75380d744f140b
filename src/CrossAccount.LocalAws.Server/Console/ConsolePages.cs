using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;
using CrossAccount.LocalAws.Server.Console.Security;
using CrossAccount.LocalAws.Server.Decisions;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console;

/// <summary>
/// The console: pages in the spirit of AWS's for users, and pages for the engineer who wants to know who can do what, and why.
/// </summary>
/// <param name="cloud">The accounts that it shows.</param>
/// <param name="recent">The last decisions.</param>
internal sealed class ConsolePages(LocalCloud cloud, RecentDecisions recent)
{
    /// <summary>What all its addresses begin with. No bucket can have that name.</summary>
    public const string Path = "/_console";

    private const string SwitchRolePath = "/switchrole";

    private readonly ConsoleWorld _world = new(cloud, recent);

    /// <summary>
    /// Whether a request is the console's: one below its path, or a browser's for the start page or for AWS's own address of
    /// <i>Switch role</i>.
    /// </summary>
    public static bool IsFor(HttpRequest request) =>
        request.Path.StartsWithSegments(Path, StringComparison.Ordinal) || (IsEntrance(request) && RequestGuard.IsOwnName(request.Host));

    /// <summary>Answers a request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        SecurityHeaders.Add(http.Response.Headers);
        ConsoleAnswer answer = await AnswerAsync(http);
        await answer.WriteAsync(http);
    }

    private async Task<ConsoleAnswer> AnswerAsync(HttpContext http)
    {
        if (RequestGuard.Refuse(http) is { } refusal)
        {
            return new TextAnswer(StatusCodes.Status403Forbidden, refusal);
        }

        if (IsEntrance(http.Request))
        {
            return new RedirectAnswer(http.Request.Path == SwitchRolePath ? $"{Path}/switch-role{http.Request.QueryString}" : $"{Path}/");
        }

        string path = (http.Request.Path.Value ?? "")[Path.Length..].TrimStart('/');
        if (ConsoleRoutes.Find(path) is not { } route)
        {
            return new TextAnswer(StatusCodes.Status404NotFound, $"the console has no page `{path}`: begin at {Path}/");
        }

        return HttpMethods.IsPost(http.Request.Method) ? await TakeAsync(http, route) : Show(http, route);
    }

    private ConsoleAnswer Show(HttpContext http, ConsoleRoute route)
    {
        if (route.Get is null || !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)))
        {
            return NotAllowed(http, route);
        }

        var request = new ConsoleRequest(_world, http, VisitorCookie.Read(http.Request) ?? VisitorCookie.Renew(http), FormCollection.Empty);
        return route.NeedsSignIn && request.Session is null
            ? new RedirectAnswer(Links.To("sign-in", ("next", request.Address)))
            : route.Get(request);
    }

    private async Task<ConsoleAnswer> TakeAsync(HttpContext http, ConsoleRoute route)
    {
        if (route.Post is null)
        {
            return NotAllowed(http, route);
        }

        if (await ConsoleForms.ReadAsync(http) is not { } form)
        {
            return new TextAnswer(
                StatusCodes.Status413PayloadTooLarge,
                $"the form could not be read: a file has at most {ConsoleForms.MaximumFileBytes} bytes here, so send larger ones with a client of S3");
        }

        string? visitorId = VisitorCookie.Read(http.Request);
        if (visitorId is null || !_world.Tokens.IsGood(visitorId, form[FormTokens.Field]))
        {
            return new TextAnswer(StatusCodes.Status403Forbidden, "the form is no longer good: go back, load the page anew, and send it again");
        }

        var request = new ConsoleRequest(_world, http, visitorId, form);
        return route.NeedsSignIn && request.Session is null ? new RedirectAnswer(Links.To("sign-in")) : route.Post(request);
    }

    private static TextAnswer NotAllowed(HttpContext http, ConsoleRoute route)
    {
        http.Response.Headers.Allow = route switch
        {
            { Get: null } => "POST",
            { Post: null } => "GET, HEAD",
            _ => "GET, HEAD, POST",
        };
        return new TextAnswer(StatusCodes.Status405MethodNotAllowed, $"the page does not take `{http.Request.Method}`");
    }

    private static bool IsEntrance(HttpRequest request) =>
        (request.Path == "/" || request.Path == SwitchRolePath)
        && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Headers.Authorization.Count == 0
        && !request.Query.Keys.Any(key => key.StartsWith("X-Amz-", StringComparison.OrdinalIgnoreCase));
}
