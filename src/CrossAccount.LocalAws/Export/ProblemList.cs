using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Export;

/// <summary>Collects what is wrong with the files of an export.</summary>
internal sealed class ProblemList
{
    private readonly List<ExportProblem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Add(string file, string path, string message, string help) => _problems.Add(new(file, path, message, help));

    public ImmutableArray<ExportProblem> All() => [.. _problems];
}
