using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using CrossAccount.Cli.Decide.Input;
using CrossAccount.Iam.Parsing;

namespace CrossAccount.Cli.Decide.Requests;

/// <summary>What is wrong with the request on one line, all of it at once up to a limit that keeps the answer readable.</summary>
internal sealed class Problems(InputLine line)
{
    /// <summary>How many are told.</summary>
    public const int Most = 10;

    private readonly List<Diagnostic> _found = [];

    public bool IsEmpty => _found.Count == 0;

    /// <summary>What is wrong, one a line, in the order of the request.</summary>
    public override string ToString() => string.Join('\n', InOrder());

    /// <summary>What is wrong, in the order of the request.</summary>
    public IEnumerable<Diagnostic> InOrder() => _found.OrderBy(problem => problem.Column);

    public void Add(JsonElement at, string path, string code, string message, string help)
    {
        if (_found.Count < Most)
        {
            _found.Add(new(code, path, line.Number, ColumnOf(at), message, help));
        }
    }

    /// <summary>Adds what is wrong with a part of the line, placed as seen from that part.</summary>
    public void AddWithin(JsonElement part, string path, ImmutableArray<Diagnostic> diagnostics)
    {
        if (_found.Count < Most)
        {
            int start = ColumnOf(part);
            _found.AddRange(diagnostics.Take(Most - _found.Count).Select(diagnostic => diagnostic with
            {
                Path = $"{path}{diagnostic.Path[1..]}",
                Line = line.Number,
                Column = start + Math.Max(diagnostic.Column, 1) - 1,
            }));
        }
    }

    /// <summary>The column in characters, from 1.</summary>
    private int ColumnOf(JsonElement element) =>
        line.Bytes.Span.Overlaps(JsonMarshal.GetRawUtf8Value(element), out int offset)
            ? Encoding.UTF8.GetCharCount(line.Bytes.Span[..offset]) + 1
            : 1;
}
