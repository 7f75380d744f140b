using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrossAccount.Cli.HandOver;

namespace CrossAccount.Cli.Reports;

/// <summary>Prints a hand-over as one JSON document.</summary>
internal static class JsonHandOverReport
{
    private const int SchemaVersion = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="output">Where it is printed.</param>
    /// <param name="stack">The hand-over.</param>
    /// <param name="files">What was written; null when nothing was to be.</param>
    public static void Print(TextWriter output, StackHandOver stack, ImmutableArray<(string Path, FileState State)>? files)
    {
        var document = new
        {
            SchemaVersion,
            stack.Stack,
            Delegations = stack.Delegations.Select(delegation => new
            {
                delegation.Name,
                RoleArn = delegation.HandOver.RoleArn.ToString(),
                delegation.HandOver.WithheldBecause,
                ExternalIdCommand = delegation.HandOver.AsksForExternalId ? stack.ExternalIdCommand : null,
                Recipients = delegation.HandOver.Recipients.Select(recipient => new
                {
                    recipient.Recipient.Name,
                    recipient.SwitchRoleUrl,
                    recipient.CliProfile,
                    recipient.AssumeRoleCommand,
                    recipient.CSharp,
                    recipient.Python,
                    recipient.Notes,
                }),
            }),
            Files = files?.Select(file => new { Path = file.Path.Replace('\\', '/'), State = file.State.ToString().ToLowerInvariant() }),
        };
        output.WriteLine(JsonSerializer.Serialize(document, Options));
    }
}
