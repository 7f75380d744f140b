using BenchmarkDotNet.Attributes;
using CrossAccount.Benchmarks.Decide.Scenarios;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;

namespace CrossAccount.Benchmarks.Decide;

/// <summary>What is measured: each request of a scenario, decided, and decided with everything an explanation says.</summary>
[MemoryDiagnoser]
public class DecideBenchmarks
{
    private ScenarioRequest[] _requests = [];

    /// <summary>The names of the scenarios.</summary>
    public static IEnumerable<string> Names => Scenario.All.Select(scenario => scenario.Name);

    /// <summary>The scenario that is run.</summary>
    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    /// <summary>Looks the scenario up.</summary>
    [GlobalSetup]
    public void Find() => _requests = [.. Scenario.All.Single(scenario => scenario.Name == Name).Requests];

    /// <summary>Decides; gives how many requests are allowed.</summary>
    [Benchmark(OperationsPerInvoke = Scenario.Size)]
    public int Decide()
    {
        int allowed = 0;
        foreach (ScenarioRequest asked in _requests)
        {
            allowed += Authorizer.Decide(asked.Request, asked.Policies).IsAllowed ? 1 : 0;
        }

        return allowed;
    }

    /// <summary>Decides, puts the decision into a sentence, and goes through every statement; gives how much was said.</summary>
    [Benchmark(OperationsPerInvoke = Scenario.Size)]
    public int Explain()
    {
        int said = 0;
        foreach (ScenarioRequest asked in _requests)
        {
            DecisionExplanation explanation = Explainer.Explain(asked.Request, asked.Policies);
            said += explanation.Sentence.Length + explanation.Statements.Length;
        }

        return said;
    }
}
