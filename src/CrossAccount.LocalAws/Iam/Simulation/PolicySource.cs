using CrossAccount.Iam.Evaluation;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>A policy that takes part in a simulation, with its text and how the answer names it.</summary>
internal sealed record PolicySource(CompiledPolicy Compiled, string Text, string Id, PolicySourceType Type)
{
    private StatementPositions? _positions;

    public MatchedStatement Describe(int index)
    {
        _positions ??= StatementPositions.Of(Text);
        (TextPosition start, TextPosition end) = _positions[index];
        return new(Id, Type, start, end);
    }
}
