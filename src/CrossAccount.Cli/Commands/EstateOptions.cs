using System.CommandLine;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Estates;
using CrossAccount.Cli.Terminals;
using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Cli.Commands;

/// <summary>What the verbs have in common that ask about whole accounts.</summary>
internal static class EstateOptions
{
    /// <summary>What is written instead of <c>sts:AssumeRole</c>.</summary>
    public const string Assume = "assume";

    private static readonly Option<string[]> Accounts = new("--account")
    {
        Description = "A file that `aws iam get-account-authorization-details` wrote. Give one for each account, or one for each page.",
        HelpName = "file",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<string?> Stack = new("--stack")
    {
        Description = "The stack to deploy to embedded accounts first. Its accounts are those in stacks/accounts/<stack>, or of `--account`.",
        HelpName = "name",
    };

    private static readonly Option<string[]> Organizations = new("--organization")
    {
        Description = "A folder that eng/export-organization.sh wrote: service and resource control policies, and who is where.",
        HelpName = "folder",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<int> Depth = new("--depth")
    {
        Description = "The most steps of a chain of roles.",
        HelpName = "number",
        DefaultValueFactory = _ => EstateAnalysis.DefaultDepth,
    };

    private static readonly Option<string?> Owner = new("--owner")
    {
        Description = "The account that owns the resource, where its ARN does not say it.",
        HelpName = "account",
    };

    private static readonly Option<string?> Policy = new("--resource-policy")
    {
        Description = "A file with the policy of the resource, such as a bucket policy.",
        HelpName = "file",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Print the answer as JSON, and nothing else." };

    public static void AddTo(Command command)
    {
        foreach (Option option in (Option[])[Accounts, Stack, Organizations, Depth, Owner, Policy, Json])
        {
            command.Add(option);
        }
    }

    /// <summary>Adds the options that say which accounts there are beside those of a stack.</summary>
    public static void AddAccountsTo(Command command)
    {
        foreach (Option option in (Option[])[Accounts, Organizations, Depth])
        {
            command.Add(option);
        }
    }

    public static void AddDepthTo(Command command) => command.Add(Depth);

    /// <exception cref="SettingsException">A file or setting is not valid.</exception>
    /// <exception cref="Rehearsal.RehearsalException">The stack's program cannot be deployed.</exception>
    public static Task<LoadedEstate> LoadAsync(ParseResult arguments) =>
        WorkStatus.RunAsync(arguments.InvocationConfiguration.Error, status => LoadAsync(arguments, arguments.GetValue(Stack), status));

    /// <exception cref="SettingsException">A file or setting is not valid.</exception>
    /// <exception cref="Rehearsal.RehearsalException">The stack's program cannot be deployed.</exception>
    public static Task<LoadedEstate> LoadAsync(ParseResult arguments, string? stack, WorkStatus status)
    {
        var sources = new EstateSources([.. arguments.GetValue(Accounts)!], stack, [.. arguments.GetValue(Organizations)!]);
        return EstateLoader.LoadAsync(sources, () => ProjectOption.Find(arguments), status);
    }

    /// <exception cref="SettingsException">The number is less than 1.</exception>
    public static int DepthOf(ParseResult arguments) => arguments.GetValue(Depth) is >= 1 and var depth
        ? depth
        : throw new SettingsException($"the depth `{arguments.GetValue(Depth)}` must be 1 or more: with 1 there are no chains of roles");

    public static bool IsJson(ParseResult arguments) => arguments.GetValue(Json);

    /// <summary>Whether an action is that of assuming a role.</summary>
    /// <exception cref="SettingsException">The text is not one action.</exception>
    public static bool Assumes(string action)
    {
        if (action == Assume || string.Equals(action, Authorizer.AssumeRole, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return action.StartsWith(Authorizer.AssumeRole, StringComparison.OrdinalIgnoreCase)
            ? throw new SettingsException($"`{action}` is a way of assuming a role: ask `{Assume}`, which tells of all of them")
            : action.Split(':') is [{ Length: > 0 }, { Length: > 0 }] && !action.AsSpan().ContainsAny('*', '?')
                ? false
                : throw new SettingsException($"`{action}` is not an action: write `{Assume}`, or `service:Action` without wildcards, as in `s3:GetObject`");
    }

    /// <exception cref="SettingsException">It cannot be found out who owns the resource, or what is given does not fit.</exception>
    public static AskedResource ResourceOf(ParseResult arguments, LoadedEstate loaded, string resource) =>
        AskedResource.Of(loaded, resource, arguments.GetValue(Owner), arguments.GetValue(Policy));
}
