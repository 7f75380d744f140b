using System.Text.Encodings.Web;
using System.Text.Json;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Rehearsal.Cloud;

namespace CrossAccount.Cli.Reports;

/// <summary>Prints a rehearsal as one JSON document, at its end.</summary>
internal sealed class JsonRehearsalReport(TextWriter output) : IRehearsalObserver
{
    private const int SchemaVersion = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Started(RehearsalPlan plan)
    {
    }

    public void Created(DeployedResource resource)
    {
    }

    public void Deployed(ProgramOutputs outputs)
    {
    }

    public void Tried(AccessRow row)
    {
    }

    public void Tried(SessionRow row)
    {
    }

    public void Finished(RehearsalReport report)
    {
        var document = new
        {
            SchemaVersion,
            report.Stack,
            TrustingAccount = report.Settings.Trusting.Id.ToString(),
            TrustedAccount = report.Settings.Trusted.Id.ToString(),
            report.IsAsDeclared,
            ExitCode = (int)report.ExitCode,
            report.StandIns,
            Resources = report.Resources.Select(resource => new
            {
                Account = resource.Account?.ToString(),
                resource.Type,
                resource.LogicalName,
                resource.PhysicalName,
            }),
            report.Roles,
            report.HandOver,
            Access = report.Access.Select(row => new
            {
                row.Delegation,
                row.Who,
                row.SignedInAs,
                row.Circumstances,
                row.IsControl,
                Declared = Declared(row),
                row.Actual.Decision,
                row.Actual.Layer,
                row.Actual.Statements,
                row.Actual.Reason,
                AsDeclared = ((IRehearsalRow)row).IsAsDeclared,
            }),
            report.Untried,
            Sessions = report.Sessions.Select(row => new
            {
                row.Delegation,
                row.Session,
                row.Action,
                row.Resource,
                row.Account,
                Declared = Declared(row),
                row.Actual.Decision,
                row.Actual.Layer,
                row.Actual.Statements,
                row.Actual.Reason,
                AsDeclared = ((IRehearsalRow)row).IsAsDeclared,
            }),
            Findings = report.Findings.Open.Select(finding => JsonFinding.Of(finding, acceptance: null))
                .Concat(report.Findings.Accepted.Select(entry => JsonFinding.Of(entry.Finding, entry.Acceptance))),
            CleanUp = new { report.CleanUp.Deleted, report.CleanUp.Left },
        };
        output.WriteLine(JsonSerializer.Serialize(document, Options));
    }

    private static string Declared(IRehearsalRow row) => row.ExpectAllowed ? "allowed" : "denied";
}
