using System.Net;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Reports;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.LocalAws.Server;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Rehearsal;

/// <summary>Whoever calls over HTTP gets the decisions that a call in this process gets.</summary>
[Collection(RehearsalCollection.Name)]
public class OverHttpTests
{
    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task ShippedRehearsal_HasTheSameRowsOverHttp(string stack)
    {
        PulumiProject project = PulumiProject.Find(Repository.Root);
        StackConfiguration configuration = project.ReadStack(stack);
        var plan = new RehearsalPlan(project, configuration, project.ReadSettings(configuration), project.AccountsFolder(configuration));
        RehearsalReport inProcess = await Rehearser.RunAsync(plan, new TextRehearsalReport(TextWriter.Null));

        using var http = new HttpClient();
        LocalAwsServer? server = null;
        HttpCalls? calls = null;
        List<Exception> faults = [];
        RehearsalReport overHttp = await Rehearser.RunAsync(plan, new TextRehearsalReport(TextWriter.Null), (cloud, clock) =>
        {
            server = LocalAwsServer.StartAsync(cloud, new() { Listen = new(IPAddress.Loopback, 0), Explain = true, Fault = faults.Add }).GetAwaiter().GetResult();
            return calls = new HttpCalls(http, server.BaseAddress, clock);
        });
        await server!.DisposeAsync();

        Assert.Empty(faults);
        Assert.True(calls!.Count >= inProcess.Access.Length + inProcess.Sessions.Length, $"only {calls.Count} calls went over HTTP");
        Assert.Equal(inProcess.Access.Select(row => (row.Delegation, row.Who, row.SignedInAs, row.Circumstances, row.ExpectAllowed, Told(row.Actual))),
            overHttp.Access.Select(row => (row.Delegation, row.Who, row.SignedInAs, row.Circumstances, row.ExpectAllowed, Told(row.Actual))));
        Assert.Equal(inProcess.Sessions.Select(row => (row.Delegation, row.Session, row.Action, row.Resource, row.ExpectAllowed, Told(row.Actual))),
            overHttp.Sessions.Select(row => (row.Delegation, row.Session, row.Action, row.Resource, row.ExpectAllowed, Told(row.Actual))));
        Assert.Equal((inProcess.ExitCode, true), (overHttp.ExitCode, overHttp.CleanUp.IsClean));
    }

    private static string Told(Outcome outcome) =>
        $"{outcome.Decision} by {outcome.Layer} ({string.Join("; ", outcome.Statements)}) because {outcome.Because}, answered {outcome.Answer}";
}
