namespace CrossAccount.Cli.Decide.Input;

/// <summary>One line of the input. Its bytes are good until the next line is taken.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Bytes">The line without its end; empty when it is too long.</param>
/// <param name="IsTooLong">Whether the line has more than <see cref="LineReader.MaxBytes"/> bytes and was skipped.</param>
internal readonly record struct InputLine(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong)
{
    /// <summary>Whether there is nothing on the line to answer.</summary>
    public bool IsBlank => !IsTooLong && Bytes.Span.IndexOfAnyExcept(" \t\r"u8) < 0;
}
