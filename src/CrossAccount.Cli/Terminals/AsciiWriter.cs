using System.Text;

namespace CrossAccount.Cli.Terminals;

/// <summary>Writes ASCII: frames, marks and arrows as characters that every terminal shows, all else that is not ASCII as a question mark.</summary>
/// <param name="inner">Where it writes to.</param>
internal sealed class AsciiWriter(TextWriter inner) : TextWriter
{
    public TextWriter Inner { get; } = inner;

    public override Encoding Encoding => Encoding.ASCII;

    public override void Write(char value) => Inner.Write(Plain(value));

    public override void Write(string? value) => Inner.Write(value is null || Ascii.IsValid(value) ? value : string.Concat(value.Select(Plain)));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Flush() => Inner.Flush();

    private static char Plain(char character) => character switch
    {
        < (char)128 => character,
        '─' or '━' or '–' or '—' or '-' => '-',
        '│' or '┃' => '|',
        >= '┌' and <= '╿' => '+',
        '✓' => 'v',
        '✗' => 'x',
        '→' => '>',
        '…' => '.',
        '·' or '•' or '●' => '*',
        '“' or '”' => '"',
        '‘' or '’' => '\'',
        _ => '?',
    };
}
