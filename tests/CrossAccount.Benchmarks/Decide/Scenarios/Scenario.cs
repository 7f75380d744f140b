using System.Collections.Immutable;

namespace CrossAccount.Benchmarks.Decide.Scenarios;

/// <summary>Requests that are decided one after the other. All scenarios have as many, so that figures are per decision.</summary>
internal sealed class Scenario
{
    /// <summary>How many requests a scenario has.</summary>
    public const int Size = 4;

    private Scenario(string name, ImmutableArray<ScenarioRequest> requests)
    {
        Name = name;
        Requests = requests.Length == Size
            ? requests
            : throw new ArgumentException($"the scenario `{name}` has {requests.Length} requests, but must have {Size}", nameof(requests));
    }

    /// <summary>The tutorial's AssumeRole: a developer, an analyst, a stranger, and a role that may not.</summary>
    public static Scenario Tutorial { get; } = new("the tutorial's AssumeRole", TutorialRequests.All);

    /// <summary>A session with one managed policy of the greatest size.</summary>
    public static Scenario ManagedPolicy { get; } = new("a managed policy of 6,144 bytes", ManagedPolicyRequests.All);

    public static IReadOnlyList<Scenario> All { get; } = [Tutorial, ManagedPolicy];

    public string Name { get; }

    public ImmutableArray<ScenarioRequest> Requests { get; }

    public override string ToString() => Name;
}
