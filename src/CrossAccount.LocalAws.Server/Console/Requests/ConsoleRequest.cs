using System.Net;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Server.Console.Security;
using CrossAccount.LocalAws.Server.Console.Sessions;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Requests;

/// <summary>One request of a browser, and who sits at it.</summary>
internal sealed class ConsoleRequest
{
    private readonly IFormCollection _form;
    private string _visitorId;

    public ConsoleRequest(ConsoleWorld world, HttpContext http, string visitorId, IFormCollection form)
    {
        World = world;
        Http = http;
        _visitorId = visitorId;
        _form = form;
        Session = world.Sessions.Find(visitorId);
        Session?.LeaveEndedRole(world.Cloud.Now);
        Notice = HttpMethods.IsGet(http.Request.Method) ? Session?.TakeNotice() : null;
    }

    public ConsoleWorld World { get; }

    public LocalCloud Cloud => World.Cloud;

    public HttpContext Http { get; }

    /// <summary>The stay of whoever is signed in; null when nobody is.</summary>
    public ConsoleSession? Session { get; private set; }

    /// <summary>What the page says that is shown after a form was sent; null when there is nothing to say.</summary>
    public string? Notice { get; }

    /// <summary>What the forms of this page have to carry.</summary>
    public string Token => World.Tokens.For(_visitorId);

    /// <summary>The page as the browser asked for it, to come back to.</summary>
    public string Address => $"{Http.Request.Path}{Http.Request.QueryString}";

    /// <summary>A value of the address; empty when it has none.</summary>
    public string Query(string name) => Http.Request.Query[name].ToString();

    /// <summary>A value of the form without white space around it; empty when it has none.</summary>
    public string Field(string name) => RawField(name).Trim();

    /// <summary>A value of the form as it was sent; empty when it has none.</summary>
    public string RawField(string name) => _form[name].ToString();

    /// <summary>A file of the form; null when none was chosen.</summary>
    public IFormFile? File(string name) => _form.Files.GetFile(name);

    /// <summary>Whoever is signed in, as a client of the accounts.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public LocalClient Connect() => Connect(Stay.Credentials);

    /// <summary>A client that signs with the credentials. What is decided about its calls is kept when somebody looks on.</summary>
    public LocalClient Connect(AwsCredentials credentials) => Cloud.Connect(
        new SharedSecret(credentials), Client.ToContext(), World.Recent.IsFollowed ? new ConsoleObserver(World.Recent) : null);

    /// <summary>The session of a page that is only for those who are signed in.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public ConsoleSession Stay => Session ?? throw new InvalidOperationException("nobody is signed in to the console");

    /// <summary>What AWS sees of the browser. This machine stands for AWS's TLS endpoint.</summary>
    public ClientInfo Client => new()
    {
        SourceIp = (Http.Connection.RemoteIpAddress is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : Http.Connection.RemoteIpAddress ?? IPAddress.Loopback).ToString(),
        UserAgent = Http.Request.Headers.UserAgent.ToString(),
    };

    /// <summary>Begins a stay, under a new ID: one that was known before signing in must not be worth anything.</summary>
    public void SignIn(ConsoleSession session)
    {
        SignOut();
        World.Sessions.Add(_visitorId, session);
        Session = session;
    }

    /// <summary>Ends the stay.</summary>
    public void SignOut()
    {
        World.Sessions.Remove(_visitorId);
        Session = null;
        _visitorId = VisitorCookie.Renew(Http);
    }
}
