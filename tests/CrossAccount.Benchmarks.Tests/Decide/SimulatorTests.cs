using CrossAccount.Benchmarks.Decide.Scenarios;
using CrossAccount.Benchmarks.Decide.Simulator;
using CrossAccount.TestSupport;

namespace CrossAccount.Benchmarks.Tests.Decide;

/// <summary>iam-simulate, asked each request a few times.</summary>
public sealed class SimulatorTests
{
    [SimulatorFact]
    public async Task Run_AllScenarios_AnswersAsThisEngineDoes()
    {
        Assert.True(NodePackage.TryInstall(SimulatorFactAttribute.Package, out NodePackage? package, out _));

        using SimulatorProcess simulator = await SimulatorProcess.StartAsync(package.Folder, Scenario.All, warmUpSeconds: 0);
        double[] first = await simulator.RunRoundAsync(seconds: 0);
        double[] second = await simulator.RunRoundAsync(seconds: 0);

        Assert.Equal(Scenario.All.Count, simulator.Report.Answers.Length);
        Assert.All(Scenario.All.Zip(simulator.Report.Answers), pair =>
            Assert.Equal(pair.First.Requests.Select(asked => asked.Expected.ToString()), pair.Second));
        Assert.All([first, second], round =>
        {
            Assert.Equal(Scenario.All.Count, round.Length);
            Assert.All(round, decisionsPerSecond => Assert.True(decisionsPerSecond > 0));
        });
    }
}
