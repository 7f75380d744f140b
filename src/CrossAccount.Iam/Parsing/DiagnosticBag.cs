using System.Collections.Immutable;
using System.Text;

namespace CrossAccount.Iam.Parsing;

/// <summary>Collects diagnostics and finds their lines and columns once they are all there.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<(int Offset, Diagnostic Diagnostic)> _found = [];

    public bool IsEmpty => _found.Count == 0;

    public void Add(int offset, string path, Problem problem) => _found.Add((offset, problem.At(path)));

    public void Add(int offset, string path, string code, string message, string help) =>
        _found.Add((offset, new(code, path, 0, 0, message, help)));

    public ImmutableArray<Diagnostic> Locate(ReadOnlySpan<byte> utf8)
    {
        // Every byte is looked at once, however many diagnostics one line has.
        var located = ImmutableArray.CreateBuilder<Diagnostic>(_found.Count);
        int line = 1;
        int column = 1;
        int position = 0;
        foreach ((int offset, Diagnostic diagnostic) in _found.OrderBy(found => found.Offset))
        {
            int end = Math.Min(offset, utf8.Length);
            ReadOnlySpan<byte> between = utf8[position..end];
            if (between.LastIndexOf((byte)'\n') is >= 0 and int lineEnd)
            {
                line += between.Count((byte)'\n');
                column = 1;
                between = between[(lineEnd + 1)..];
            }

            column += Encoding.UTF8.GetCharCount(between);
            position = end;
            located.Add(diagnostic with { Line = line, Column = column });
        }

        return located.MoveToImmutable();
    }
}
