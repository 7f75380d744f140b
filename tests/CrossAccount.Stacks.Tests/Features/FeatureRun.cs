using System.Text.Json.Nodes;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Features;

/// <summary>A row of <c>docs/features.md</c> as both writings deploy it, which has to be the same.</summary>
internal sealed class FeatureRun
{
    private FeatureRun(StackRun settings, ProgramRun<CrossAccountDelegation> program)
    {
        Settings = settings;
        Program = program;
    }

    /// <summary>The stack, from the row's settings.</summary>
    public StackRun Settings { get; }

    /// <summary>The program, from the row's C#.</summary>
    public ProgramRun<CrossAccountDelegation> Program { get; }

    /// <summary>The trust policy of the role.</summary>
    public string Trust => this["data-role"].Text("assumeRolePolicy")!;

    public RegisteredResource this[string name] => Settings[name];

    /// <summary>Runs both, and compares them.</summary>
    public static async Task<FeatureRun> OfAsync(string key)
    {
        StackRun settings = await StackRun.RunAsync(SettingsOf(FeatureTable.Row(key).Settings));
        ProgramRun<CrossAccountDelegation> program = await Programs.UpAsync(() => Delegation(FeatureCode.Rows[key]));
        Assert.Equal(Describe(program.Resources), Describe(settings.Resources));
        return new(settings, program);
    }

    /// <summary>A stack file with the delegation <c>data</c> and what a row's settings say.</summary>
    public static StackConfig SettingsOf(string text)
    {
        JsonObject written = Yaml.ReadMap(text);
        var delegation = new JsonObject { ["role"] = new JsonObject { ["name"] = "UpdateData" } };
        StackConfig config = StackConfig.OfYaml(TestSettings.Accounts);
        foreach ((string name, JsonNode? value) in written)
        {
            if (name.StartsWith(StackConfig.Project + ":", StringComparison.Ordinal))
            {
                config = config.With(all => all[name] = value!.DeepClone());
            }
            else if (name == "role")
            {
                foreach ((string setting, JsonNode? of) in value!.AsObject())
                {
                    delegation["role"]![setting] = of!.DeepClone();
                }
            }
            else
            {
                delegation[name] = value!.DeepClone();
            }
        }

        return config.With(all => all[$"{StackConfig.Project}:delegations"] = new JsonObject { ["data"] = delegation });
    }

    private static CrossAccountDelegation Delegation(Action<CrossAccountDelegationArgs> row)
    {
        var args = new CrossAccountDelegationArgs
        {
            Trusting = FeatureCode.Connect("trusting", "999999999999"),
            Trusted = FeatureCode.Connect("trusted", "111111111111"),
            RoleName = RoleName.Parse("UpdateData"),
        };
        row(args);
        return new CrossAccountDelegation("data", args);
    }

    private static string Describe(IEnumerable<RegisteredResource> resources) => string.Join('\n', resources
        .Where(resource => !resource.IsProvider && resource.Type.Contains('/', StringComparison.Ordinal))
        .OrderBy(resource => resource.Name, StringComparer.Ordinal)
        .ThenBy(resource => resource.Type, StringComparer.Ordinal));
}
