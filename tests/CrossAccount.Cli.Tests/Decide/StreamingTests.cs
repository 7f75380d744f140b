using System.IO.Pipelines;
using System.Text;
using System.Threading.Channels;
using CrossAccount.Cli.Decide;
using static CrossAccount.Cli.Tests.Decide.DecideRequest;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>Another program can ask one thing at a time.</summary>
public sealed class StreamingTests
{
    [Fact]
    public async Task ARequest_IsAnsweredBeforeTheNextIsWritten()
    {
        var pipe = new Pipe();
        var answers = Channel.CreateUnbounded<string>();
        Task<bool> run = new DecideRun(new Decider(lenient: false, explain: false)).RunAsync(
            pipe.Reader.AsStream(), (bytes, cancellation) => answers.Writer.WriteAsync(Encoding.UTF8.GetString(bytes.Span), cancellation), CancellationToken.None);

        foreach (int id in Enumerable.Range(1, 3))
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(With(("id", $"{id}")) + "\n"));
            string answer = await answers.Reader.ReadAsync();

            Assert.StartsWith($$"""{"id":{{id}},"decision":"Allowed",""", answer, StringComparison.Ordinal);
            Assert.EndsWith("}\n", answer, StringComparison.Ordinal);
            Assert.False(answers.Reader.TryPeek(out _));
        }

        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(With(("id", "4"))));
        await pipe.Writer.CompleteAsync();
        Assert.True(await run);
        Assert.StartsWith("""{"id":4,""", await answers.Reader.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HalfARequest_IsNotAnswered()
    {
        var pipe = new Pipe();
        using var output = new MemoryStream();
        Task<bool> run = new DecideRun(new Decider(lenient: false, explain: false)).RunAsync(pipe.Reader.AsStream(), output.WriteAsync, CancellationToken.None);
        byte[] request = Encoding.UTF8.GetBytes(With());

        await pipe.Writer.WriteAsync(request.AsMemory(0, 40));
        await pipe.Writer.WriteAsync(request.AsMemory(40));
        Assert.Equal(0, output.Length);

        await pipe.Writer.CompleteAsync();
        Assert.True(await run);
        Assert.Single(Encoding.UTF8.GetString(output.ToArray()).TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Cancellation_EndsTheWait_AndKeepsTheAnswers()
    {
        var pipe = new Pipe();
        using var cancellation = new CancellationTokenSource();
        var answers = Channel.CreateUnbounded<string>();
        Task<bool> run = new DecideRun(new Decider(lenient: false, explain: false)).RunAsync(
            pipe.Reader.AsStream(), (bytes, _) => answers.Writer.WriteAsync(Encoding.UTF8.GetString(bytes.Span), CancellationToken.None), cancellation.Token);

        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(With() + "\n"));
        Assert.StartsWith("""{"id":"1",""", await answers.Reader.ReadAsync(), StringComparison.Ordinal);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.False(answers.Reader.TryPeek(out _));
    }
}
