using System.Collections.Immutable;
using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Reports;
using CrossAccount.Cli.Serve;
using CrossAccount.LocalAws.Server;

namespace CrossAccount.Cli.Commands;

/// <summary><c>crossaccount serve</c>.</summary>
internal static class ServeCommand
{
    private static readonly Argument<string> Stack = new("stack")
    {
        Description = "The stack whose accounts are served, as in `dev` for Pulumi.dev.yaml.",
        DefaultValueFactory = _ => "dev",
    };

    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port to listen on; 0 for any that is free.",
        DefaultValueFactory = _ => LocalAwsServerOptions.DefaultPort,
        HelpName = "number",
    };

    private static readonly Option<string> Address = new("--listen")
    {
        Description = "The address to listen on. The default is this machine alone; at other addresses everyone who reaches them may call, without TLS.",
        DefaultValueFactory = _ => IPAddress.Loopback.ToString(),
        HelpName = "address",
    };

    private static readonly Option<bool> Deploy = new("--deploy") { Description = "Run the stack's program into the accounts first." };

    private static readonly Option<string?> Profiles = new("--profiles")
    {
        Description = "Write a configuration file for AWS's clients, with a profile <account>-<user> for each user and <account>-admin.",
        HelpName = "file",
    };

    private static readonly Option<string?> MfaSeeds = new("--mfa-seeds")
    {
        Description = "Write the seeds of the users' MFA devices, for an authenticator app.",
        HelpName = "file",
    };

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Answer with a header `x-crossaccount-decision` that tells the deciding statement.",
    };

    private static readonly Option<string?> Log = new("--log")
    {
        Description = "Append a line of JSON for each request: who, what, decision, statement; `-` for standard output.",
        HelpName = "file",
    };

    private static readonly Option<string?> Accounts = new("--accounts")
    {
        Description = "The folder with exports of the accounts. The default is stacks/accounts/<stack> in the project.",
        HelpName = "folder",
    };

    private static readonly Option<string?> Data = new("--data")
    {
        Description = "Keep the accounts in a folder, secrets included: the first start is from the exports and --deploy, later ones from what was there.",
        HelpName = "folder",
    };

    private static readonly Option<string[]> Issuers = new("--oidc")
    {
        Description = "An OpenID Connect issuer whose tokens are taken, with the file of its public keys (JWKS); may stand several times.",
        HelpName = "issuer=file",
    };

    private static readonly Option<int?> Seed = new("--seed")
    {
        Description = "Derive all IDs and keys from a number, for tests: whoever knows it knows them.",
        HelpName = "number",
    };

    public static Command Create()
    {
        var command = new Command("serve", "Serve a stack's accounts as a local AWS endpoint that enforces IAM.")
        {
            Stack, Port, Address, Deploy, Profiles, MfaSeeds, Explain, Log, Accounts, Data, Issuers, Seed,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken stop)
    {
        ServePlan plan = PlanOf(arguments);
        using ServedStack stack = await ServedStack.OfAsync(plan);
        IssuerFiles.Read(stack.Cloud, arguments.GetValue(Issuers) ?? []);
        TextWriter errors = arguments.InvocationConfiguration.Error;
        await using Stream? log = LogFile.Open(arguments.GetValue(Log));
        await using LocalAwsServer server = await StartAsync(stack, new LocalAwsServerOptions
        {
            Listen = plan.Listen,
            Explain = arguments.GetValue(Explain),
            DecisionLog = log,
            Fault = fault => errors.WriteLine(fault),
        });
        ImmutableArray<ServedUser> users = ServedUser.AllOf(stack.Cloud);
        if (arguments.GetValue(Profiles) is { } profiles)
        {
            ProfilesFile.Write(profiles, plan, stack, server.BaseAddress, users);
        }

        if (arguments.GetValue(MfaSeeds) is { } seeds)
        {
            MfaSeedsFile.Write(seeds, users);
        }

        TextWriter output = arguments.GetValue(Log) == LogFile.StandardOutput ? errors : arguments.InvocationConfiguration.Output;
        new TextServeReport(output).Print(plan, stack, server.BaseAddress, users, arguments.GetValue(Profiles));
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, TaskScheduler.Default);
        return (int)ExitCode.Ok;
    }

    private static async Task<LocalAwsServer> StartAsync(ServedStack stack, LocalAwsServerOptions options)
    {
        try
        {
            return await LocalAwsServer.StartAsync(stack.Cloud, options);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            throw new ServeException($"the endpoint cannot listen on `{options.Listen}`: {exception.Message.TrimEnd('.')}; give another `--port` or `--listen`");
        }
    }

    private static ServePlan PlanOf(ParseResult arguments)
    {
        int port = arguments.GetValue(Port);
        if (port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            throw new SettingsException($"`--port` is `{port}`: give a number from 0 to 65535");
        }

        if (!IPAddress.TryParse(arguments.GetValue(Address), out IPAddress? address))
        {
            throw new SettingsException($"`--listen` is `{arguments.GetValue(Address)}`: give an IP address, as in `127.0.0.1` or `0.0.0.0`");
        }

        PulumiProject project = ProjectOption.Find(arguments);
        StackConfiguration configuration = project.ReadStack(arguments.GetValue(Stack)!);
        string folder = arguments.GetValue(Accounts) ?? project.AccountsFolder(configuration);
        return new(project, configuration, project.ReadSettings(configuration), folder)
        {
            Listen = new(address, port),
            Deploy = arguments.GetValue(Deploy),
            Seed = arguments.GetValue(Seed),
            Data = arguments.GetValue(Data),
        };
    }
}
