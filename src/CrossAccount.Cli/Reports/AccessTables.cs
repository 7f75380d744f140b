using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Iam.Analysis.Answers;
using Spectre.Console;

namespace CrossAccount.Cli.Reports;

/// <summary>The tables of who can do what: who or which role, how, what it needs, and by which statements.</summary>
internal static class AccessTables
{
    /// <summary>What a principal needs in one way, for people.</summary>
    public static string Needs(AccessWay way) => way.IsUnconditional ? "nothing" : string.Join(" and ", way.Requirements);

    /// <summary>The statements of a way, one on each line.</summary>
    public static string Statements(AccessWay way) =>
        string.Join('\n', way.Decision.Statements.Select(statement => statement.ToShortString()).DefaultIfEmpty("being the root user"));

    /// <summary>The rows of a direct access, one for each way.</summary>
    public static IEnumerable<ImmutableArray<string>> Rows(string name, Access access) =>
        access.Ways.Select(way => ImmutableArray.Create(
            name, "directly", access.Principal.IsOutside ? $"{Needs(way)}, and its own account's permission" : Needs(way), Statements(way)));

    /// <summary>The row of a chain, each step with the way that needs least.</summary>
    public static ImmutableArray<string> Row(string name, AccessChain chain)
    {
        string[] between = [.. chain.Steps[..^1].Select(step => Short(step.Resource))];
        string[] needs = [.. chain.Steps.Select((step, index) => (Way: step.Ways[0], index)).Where(step => !step.Way.IsUnconditional)
            .Select(step => string.Create(CultureInfo.InvariantCulture, $"step {step.index + 1}: {Needs(step.Way)}"))];
        IEnumerable<string> statements = chain.Steps.Select((step, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {Statements(step.Ways[0]).Replace("\n", "\n   ", StringComparison.Ordinal)}"));
        return [name, $"through {string.Join(" → ", between)}", needs.Length == 0 ? "nothing" : string.Join('\n', needs), string.Join('\n', statements)];
    }

    /// <summary>An ARN as people read it, as in <c>role/Analysts of 111111111111</c>.</summary>
    public static string Short(string arn) => new AccessPrincipal(AccessPrincipalKind.Role, arn).ToString();

    /// <summary>A table of rows.</summary>
    public static Table Of(IReadOnlyCollection<string> columns, IEnumerable<ImmutableArray<string>> rows)
    {
        Table table = new Table().Border(TableBorder.Rounded).ShowRowSeparators().AddColumns([.. columns]);
        foreach (ImmutableArray<string> row in rows)
        {
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        }

        return table;
    }

    /// <summary>A list with a heading; nothing when the list is empty.</summary>
    public static void WriteList(IAnsiConsole console, string heading, IReadOnlyCollection<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{heading}[/]");
        foreach (string line in lines)
        {
            console.MarkupLineInterpolated($"  - {line}");
        }
    }
}
