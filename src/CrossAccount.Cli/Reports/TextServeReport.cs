using System.Collections.Immutable;
using CrossAccount.Cli.Serve;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using Spectre.Console;

namespace CrossAccount.Cli.Reports;

/// <summary>Tells what is served, where, and how to call it.</summary>
internal sealed class TextServeReport(TextWriter output)
{
    private readonly IAnsiConsole _console = TextConsole.Create(output);

    public void Print(ServePlan plan, ServedStack stack, Uri endpoint, ImmutableArray<ServedUser> users, string? profiles)
    {
        string address = endpoint.GetLeftPart(UriPartial.Authority);
        _console.MarkupLineInterpolated($"[bold]{stack.Cloud.Accounts.Length} AWS accounts[/] of stack {plan.Configuration.Stack} at [bold]{address}[/]");
        _console.WriteLine();
        _console.Write(Accounts(plan, stack, users));
        if (stack.Outputs is { } outputs)
        {
            _console.WriteLine();
            foreach ((string delegation, string role) in outputs.Roles.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                string externalId = outputs.ExternalIds.ContainsKey(delegation) ? profiles is null ? "  (its external ID is written by --profiles)" : $"  (its external ID is in {profiles})" : "";
                _console.MarkupLineInterpolated($"deployed {delegation}: {role}{externalId}");
            }
        }

        _console.WriteLine();
        _console.MarkupLineInterpolated($"console   {address}/_console");
        // Past the console, which would break the line: it is there to be copied.
        string profile = users.FirstOrDefault(user => user.Name != ServedUser.Admin)?.Profile ?? users[0].Profile;
        output.WriteLine(profiles is null
            ? "clients   give --profiles FILE for the users' keys"
            : $"clients   AWS_CONFIG_FILE={profiles} aws sts get-caller-identity --profile {profile}");
        if (stack.State is { } state)
        {
            output.WriteLine($"state     {state.Note}");
        }

        if (!System.Net.IPAddress.IsLoopback(plan.Listen.Address))
        {
            _console.MarkupLineInterpolated($"[yellow]everyone who reaches {plan.Listen.Address} may call, and nothing is encrypted[/]");
        }

        _console.WriteLine("Ctrl-C stops it");
        output.Flush();
    }

    private static Table Accounts(ServePlan plan, ServedStack stack, ImmutableArray<ServedUser> users)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("account", "is", "users", "roles", "buckets");
        foreach (LocalAccount account in stack.Cloud.Accounts)
        {
            LocalClient root = stack.Cloud.Connect(account.RootCredentials);
            string[] names = [.. users.Where(user => user.Account == account && user.Name != ServedUser.Admin).Select(user => user.Name)];
            table.AddRow(
                Cell(account.Id.ToString()),
                Cell(RoleOf(plan, account.Id)),
                Cell(Few(names)),
                Cell(Few([.. root.Iam.ListRoles(new()).ValueOrThrow().Select(role => role.RoleName)])),
                Cell(Few([.. root.S3.ListBuckets().ValueOrThrow().Select(bucket => bucket.Name)])));
        }

        return table;
    }

    private static Text Cell(string text) => new(text);

    private static string RoleOf(ServePlan plan, AccountId account) =>
        account == plan.Settings.Trusting.Id ? "trusting"
        : plan.Accounts.Any(known => known.Id == account) ? "trusted"
        : "third party";

    private static string Few(string[] names) => names.Length switch
    {
        0 => "none",
        <= 4 => string.Join(", ", names),
        _ => $"{string.Join(", ", names.Take(3))} and {names.Length - 3} more",
    };
}
