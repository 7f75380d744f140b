using CrossAccount.Cli.Reports;
using Spectre.Console;

namespace CrossAccount.Cli.Terminals;

/// <summary>Says on a terminal what long work is at. Writes nothing where nobody watches, so that logs stay free of it.</summary>
internal sealed class WorkStatus : IProgress<string>
{
    private readonly StatusContext? _context;

    private WorkStatus(StatusContext? context) => _context = context;

    /// <summary>Says nothing.</summary>
    public static WorkStatus Silent { get; } = new(null);

    /// <summary>Does work, and takes what was said away at its end.</summary>
    /// <param name="error">The stream that is for messages.</param>
    /// <param name="work">The work, which says what it is at.</param>
    public static Task<T> RunAsync<T>(TextWriter error, Func<WorkStatus, Task<T>> work) =>
        !Terminal.IsWatched(error) || Terminal.IsDumb
            ? work(Silent)
            : TextConsole.Create(error).Status().StartAsync("starting", context => work(new(context)));

    /// <summary>Says what the work is at.</summary>
    public void Report(string value)
    {
        if (_context is not null)
        {
            _context.Status = Markup.Escape(value);
        }
    }
}
