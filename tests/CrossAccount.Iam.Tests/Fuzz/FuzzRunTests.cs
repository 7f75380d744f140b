using System.CommandLine;
using CrossAccount.Fuzz;
using CrossAccount.Fuzz.Findings;
using CrossAccount.Fuzz.Running;
using CrossAccount.Fuzz.Targets;

namespace CrossAccount.Iam.Tests.Fuzz;

/// <summary>The fuzzer runs, and finds what is planted.</summary>
public sealed class FuzzRunTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"crossaccount-fuzz-{Guid.NewGuid():N}");
    private readonly StringWriter _output = new();

    [Fact]
    public void Run_ParserAndEngine_FindsNothing()
    {
        bool isClean = Run(600, [new ParserTarget(), new EngineTarget()]);

        Assert.True(isClean, _output.ToString());
        Assert.False(Directory.Exists(_folder), "a folder for findings without one");
        Assert.Contains("600 inputs, 0 findings", _output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("seed 7" + Environment.NewLine, _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 documents", _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 compared", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_TargetThatThrowsForOneInput_SavesThatInput()
    {
        bool isClean = Run(50, [new PlantedTarget(seed => seed == 31 ? throw new InvalidOperationException("planted") : null)]);

        Assert.False(isClean);
        string file = Assert.Single(Directory.GetFiles(_folder));
        Assert.Equal("planted-31.json", Path.GetFileName(file));
        Finding? finding = FindingFolder.Read(file, out string error);
        Assert.Equal("", error);
        Assert.NotNull(finding);
        Assert.Equal(("planted", 31), (finding.Target, finding.Seed));
        Assert.Equal(PlantedTarget.InputOf(31), finding.Input);
        Assert.StartsWith("System.InvalidOperationException: planted", finding.Problem, StringComparison.Ordinal);
        Assert.Contains($"planted, seed 31: System.InvalidOperationException: planted (run it again with `./build.sh fuzz --replay {file}`)", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("50 inputs, 1 findings", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ManyFindings_EndsEarly()
    {
        bool isClean = Run(5_000, [new PlantedTarget(seed => $"wrong for {seed}")]);

        Assert.False(isClean);
        Assert.InRange(Directory.GetFiles(_folder).Length, 20, 21);
    }

    [Fact]
    public void Run_InputThatDoesNotEnd_IsSavedAndReported()
    {
        using var released = new ManualResetEventSlim();
        var settings = Settings(20) with { Limit = TimeSpan.FromMilliseconds(200), Watch = TimeSpan.FromMilliseconds(20) };
        PlantedTarget target = new(seed =>
        {
            if (seed == 12)
            {
                released.Wait();
            }

            return null;
        });

        bool isClean = new FuzzRun(settings, [target], new FindingFolder(_folder), TextWriter.Synchronized(_output)) { OnHang = released.Set }.Run();

        Assert.False(isClean);
        Assert.True(File.Exists(Path.Combine(_folder, "planted-12.json")));
        Assert.Contains("planted, seed 12: it has not ended after 0.2 seconds", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(-3)]
    public void MakeInput_SameSeed_GivesTheSameBytes(int seed) => Assert.All(
        (FuzzTarget[])[new ParserTarget(), new EngineTarget()], target => Assert.Equal(target.MakeInput(seed), target.MakeInput(seed)));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"Target":"parser","Seed":1,"Problem":"p","Text":"t","Bytes":"%"}""")]
    public void Read_FileWithoutAFinding_SaysSo(string text)
    {
        Directory.CreateDirectory(_folder);
        string file = Path.Combine(_folder, "other.json");
        File.WriteAllText(file, text);

        Assert.Null(FindingFolder.Read(file, out string error));
        Assert.StartsWith($"`{file}` is not a saved finding: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parser")]
    [InlineData("engine")]
    public void Replay_InputThatIsFineNow_SaysThatItIsMended(string target)
    {
        string file = new FindingFolder(_folder).Save(new(target, 8, "it was wrong", "{"u8.ToArray()));

        int code = FuzzCommand.Create().Parse(["--replay", file]).Invoke(new InvocationConfiguration { Output = _output });

        Assert.Equal($"`{file}` is mended: nothing is wrong with its input any more{Environment.NewLine}", _output.ToString());
        Assert.Equal(0, code);
    }

    [Fact]
    public void Replay_FileThatIsNotThere_Fails()
    {
        using var error = new StringWriter();

        int code = FuzzCommand.Create().Parse(["--replay", Path.Combine(_folder, "none.json")]).Invoke(new InvocationConfiguration { Output = _output, Error = error });

        Assert.Contains("none.json` is not a saved finding: ", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", _output.ToString());
        Assert.Equal(1, code);
    }

    public void Dispose()
    {
        _output.Dispose();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private bool Run(int count, FuzzTarget[] targets) =>
        new FuzzRun(Settings(count), targets, new FindingFolder(_folder), TextWriter.Synchronized(_output)) { OnHang = () => Assert.Fail("an input hangs") }.Run();

    private static FuzzSettings Settings(int count) => new() { Count = count, Seed = 7, Limit = TimeSpan.FromMinutes(5) };
}
