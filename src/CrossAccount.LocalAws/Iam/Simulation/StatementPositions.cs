using System.Text;
using System.Text.Json;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>Where the statements of a policy stand in its text.</summary>
internal sealed class StatementPositions
{
    private readonly List<(TextPosition Start, TextPosition End)> _statements = [];

    private StatementPositions()
    {
    }

    public (TextPosition Start, TextPosition End) this[int index] => _statements[index];

    /// <summary>Finds the statements of a policy that was read before, and so is valid.</summary>
    public static StatementPositions Of(string text)
    {
        var positions = new StatementPositions();
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            bool isStatements = reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("Statement"u8);
            if (isStatements)
            {
                reader.Read();
                positions.Add(utf8, ref reader);
            }
        }

        return positions;
    }

    /// <summary>One statement, or a list of them.</summary>
    private void Add(byte[] utf8, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            AddOne(utf8, ref reader);
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            AddOne(utf8, ref reader);
        }
    }

    private void AddOne(byte[] utf8, ref Utf8JsonReader reader)
    {
        long start = reader.TokenStartIndex;
        reader.Skip();
        _statements.Add((PositionOf(utf8, start), PositionOf(utf8, reader.BytesConsumed)));
    }

    private static TextPosition PositionOf(byte[] utf8, long index)
    {
        ReadOnlySpan<byte> before = utf8.AsSpan(0, (int)index);
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
