using CrossAccount.Cli.Decide.Answers;
using CrossAccount.Cli.Decide.Input;

namespace CrossAccount.Cli.Decide;

/// <summary>
/// Answers one request after the other. Memory does not depend on how many there are; and before more input is awaited, all that
/// was asked is answered, so that another program can ask one thing at a time.
/// </summary>
internal sealed class DecideRun(Decider decider)
{
    /// <summary>Runs to the end of the input.</summary>
    /// <param name="input">The requests, one a line.</param>
    /// <param name="write">Takes the answers, in whole lines of UTF-8.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns>Whether every request was decided; false when one was not valid.</returns>
    public async Task<bool> RunAsync(
        Stream input, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> write, CancellationToken cancellation)
    {
        var reader = new LineReader(input);
        await using var output = new AnswerOutput(write);
        bool allDecided = true;
        while (true)
        {
            while (reader.TryTake(out InputLine line))
            {
                if (!line.IsBlank)
                {
                    allDecided &= decider.Answer(line, output);
                    await output.FlushWhenFullAsync(cancellation);
                }
            }

            await output.FlushAsync(cancellation);
            if (!await reader.FillAsync(cancellation))
            {
                return allDecided;
            }
        }
    }
}
