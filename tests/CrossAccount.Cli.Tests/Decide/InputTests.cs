using System.Text;
using CrossAccount.Cli.Decide.Input;
using static CrossAccount.Cli.Tests.Decide.DecideRequest;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>Lines as files have them, good and bad.</summary>
public sealed class InputTests
{
    private static readonly string Valid = With();

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" \t\r\n\n\r\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n")]
    public async Task WithoutRequests_ThereAreNoAnswers(string text)
    {
        Answers answers = await Answers.OfAsync(text);

        Assert.True(answers.AllDecided);
        Assert.Empty(answers.Lines);
    }

    [Theory]
    [InlineData("{0}", 1)]
    [InlineData("{0}\n", 1)]
    [InlineData("{0}\r\n{0}\r\n", 2)]
    [InlineData("{0}\r\n{0}", 2)]
    [InlineData("\uFEFF{0}\n{0}\n", 2)]
    [InlineData("\n\n  {0}  \n\t\n{0}\n\n", 2)]
    public async Task LineEnds_BlankLinesAndByteOrderMark_HaveNoMeaning(string format, int count)
    {
        Answers answers = await Answers.OfAsync(format.Replace("{0}", Valid, StringComparison.Ordinal));

        Assert.True(answers.AllDecided);
        Assert.Equal(count, answers.Lines.Count);
        Assert.All(answers.Lines, line => Assert.Contains("\"decision\":\"Allowed\"", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"id\":", "line 2: the line is not JSON from byte 7 on: write one request in JSON on each line")]
    [InlineData("nonsense", "line 2: the line is not JSON from byte 2 on: write one request in JSON on each line")]
    [InlineData("{} {}", "line 2: the line is not JSON from byte 4 on: write one request in JSON on each line")]
    [InlineData("\uFEFF{}", "line 2: the line is not JSON from byte 1 on: write one request in JSON on each line")]
    [InlineData("{\"action\":\"\\ud800\"}", "line 2: the line has an escape for half of a surrogate pair: write the character itself, or both halves")]
    [InlineData("{\"id\":\"\\ud800\"}", "line 2: the line has an escape for half of a surrogate pair: write the character itself, or both halves")]
    [InlineData("{\"context\":{\"\\udfff\":\"\"}}", "line 2: the line has an escape for half of a surrogate pair: write the character itself, or both halves")]
    public async Task AnUnreadableLine_IsNamedByItsNumber_AndTheNextIsAnswered(string line, string error)
    {
        Answers answers = await Answers.OfAsync($"\n{line}\n{Valid}");

        Assert.False(answers.AllDecided);
        Assert.Equal(2, answers.Lines.Count);
        Assert.Equal($$"""{"id":null,"error":"{{error}}"}""", answers.Lines[0]);
        Assert.StartsWith("""{"id":"1","decision":"Allowed",""", answers.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeepNesting_IsRefused()
    {
        Answers answers = await Answers.OfAsync($"{new string('[', 100_000)}\n{Valid}");

        Assert.Equal("""{"id":null,"error":"line 1: the line nests more than 64 levels deep: write a request, whose policies nest seven"}""", answers.Lines[0]);
        Assert.Contains("\"decision\":\"Allowed\"", answers.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task InvalidUtf8_IsRefused()
    {
        byte[] request = Encoding.UTF8.GetBytes(Valid);

        Answers answers = await Answers.OfAsync([.. request[..10], 0xC3, .. request[10..], (byte)'\n', .. request]);

        Assert.False(answers.AllDecided);
        Assert.Equal("""{"id":null,"error":"line 1: the line is not valid UTF-8: save the requests as UTF-8"}""", answers.Lines[0]);
        Assert.Contains("\"decision\":\"Allowed\"", answers.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task ALine_HasALongestLength(int beyond, bool isRead)
    {
        string padding = new(' ', LineReader.MaxBytes + beyond - Valid.Length);

        Answers answers = await Answers.OfAsync($"{Valid}{padding}\n{Valid}");

        Assert.Equal(isRead, answers.AllDecided);
        Assert.Equal(2, answers.Lines.Count);
        Assert.Equal(!isRead, answers.Lines[0] == """{"id":null,"error":"line 1: the line has more than 4194304 bytes: write one request on each line"}""");
        Assert.Contains("\"decision\":\"Allowed\"", answers.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALineThatIsTooLong_IsSkippedWithoutBeingHeld()
    {
        using var longLine = new LongLine(1L << 30);
        long before = GC.GetAllocatedBytesForCurrentThread();

        var reader = new LineReader(longLine);
        List<InputLine> lines = [];
        do
        {
            while (reader.TryTake(out InputLine line))
            {
                lines.Add(line);
            }
        }
        while (await reader.FillAsync(CancellationToken.None));

        Assert.Equal([new InputLine(1, default, IsTooLong: true)], lines);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 5L * LineReader.MaxBytes);
    }

    [Fact]
    public async Task EveryWayToCutTheInput_GivesTheSameLines()
    {
        byte[] input = Encoding.UTF8.GetBytes("\uFEFFab\r\n\ncdé\nf");

        for (int size = 1; size <= input.Length; size++)
        {
            var reader = new LineReader(new PiecewiseStream(input, size));
            List<string> lines = [];
            do
            {
                while (reader.TryTake(out InputLine line))
                {
                    lines.Add($"{line.Number} {Encoding.UTF8.GetString(line.Bytes.Span)}");
                }
            }
            while (await reader.FillAsync(CancellationToken.None));

            Assert.Equal(["1 ab\r", "2 ", "3 cdé", "4 f"], lines);
        }
    }

    private sealed class PiecewiseStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }

    private sealed class LongLine(long length) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = (int)Math.Min(length, buffer.Length);
            buffer.Span[..read].Fill((byte)'x');
            length -= read;
            return ValueTask.FromResult(read);
        }
    }
}
