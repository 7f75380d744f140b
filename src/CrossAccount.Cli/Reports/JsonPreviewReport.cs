using System.Text.Json;
using CrossAccount.Cli.HandOver;
using CrossAccount.Cli.Preview;

namespace CrossAccount.Cli.Reports;

/// <summary>Prints a preview as one JSON document. <c>docs/schemas/preview-1.json</c> is its schema.</summary>
internal static class JsonPreviewReport
{
    private const int SchemaVersion = 1;

    public static void Print(TextWriter output, PreviewReport report) => output.WriteLine(JsonSerializer.Serialize(ToDocument(report), AccessJson.Options));

    private static object ToDocument(PreviewReport report) => new
    {
        SchemaVersion,
        report.Stack,
        report.IsAsDeclared,
        Accounts = report.Accounts.Select(account => new { account.Id, account.Name, account.IsTrusting, account.Region, account.Users, account.Roles }),
        report.StandIns,
        Resources = report.Resources.Select(resource => new
        {
            Account = resource.Account?.ToString(),
            resource.Type,
            resource.LogicalName,
            resource.PhysicalName,
        }),
        Documents = report.Documents.Select(document => new
        {
            Kind = document.Kind.ToString().ToLowerInvariant(),
            document.Account,
            document.Owner,
            document.Name,
            document.Delegation,
            document.Size,
            document.Together,
            document.Quota,
            Document = JsonSerializer.Deserialize<JsonElement>(document.Json),
        }),
        Findings = report.Findings.Open.Select(finding => JsonFinding.Of(finding, acceptance: null))
            .Concat(report.Findings.Accepted.Select(entry => JsonFinding.Of(entry.Finding, entry.Acceptance))),
        Delegations = report.Delegations.Select(Of),
        HandOver = report.HandOver.Delegations.Select(delegation => Of(report.HandOver, delegation)),
        report.NotKnown,
        Changes = report.Review is { } review ? ReviewJson.Of(review) : null,
    };

    private static object Of(DelegationAccess delegation) => new
    {
        delegation.Delegation,
        delegation.Role,
        delegation.MaxSessionSeconds,
        delegation.PermissionsBoundary,
        delegation.Allowed,
        Rows = delegation.Rows.Select(row => new
        {
            Kind = row.Kind.ToString(),
            row.Principal,
            row.Who,
            row.Declared,
            row.Decision,
            row.IsAsDeclared,
            row.IsOutside,
            Steps = row.Steps.Select(step => new
            {
                step.Who,
                step.Role,
                Ways = step.Ways.Select(way => new { way.Needs, way.Conditions, way.Statements }),
            }),
            Because = row.Because.Length == 0 ? null : row.Because,
            row.DenyStatements,
        }),
        Beside = delegation.Beside.Select(row => row.Principal),
        Permissions = delegation.Permissions.Select(row => new { row.Actions, row.Resource, row.Decision, row.Needs, row.Statements }),
        delegation.AccountTrusts,
        delegation.Nobody,
    };

    private static object Of(StackHandOver stack, DelegationHandOver delegation) => new
    {
        Delegation = delegation.Name,
        RoleArn = delegation.HandOver.RoleArn.ToString(),
        delegation.HandOver.WithheldBecause,
        ExternalIdCommand = delegation.HandOver.AsksForExternalId ? stack.ExternalIdCommand : null,
        Recipients = delegation.HandOver.Recipients.Select(recipient => new
        {
            recipient.Recipient.Name,
            Allowed = recipient.Allowed.Select(identity => identity.ToString()),
            recipient.SwitchRoleUrl,
            recipient.CliProfile,
            recipient.AssumeRoleCommand,
            recipient.CSharp,
            recipient.Python,
            recipient.Notes,
        }),
    };
}
