namespace CrossAccount.Cli.Decide.Input;

/// <summary>Splits a stream into lines, never holding more than one line and what was read along with it.</summary>
internal sealed class LineReader(Stream input)
{
    /// <summary>The longest line that is read: more than all policies that AWS lets a user and its groups have.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private const int FirstSize = 64 * 1024;

    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _searched;
    private int _end;
    private int _number;
    private bool _skips;
    private bool _isAtEnd;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Takes the next line when all of it was read.</summary>
    public bool TryTake(out InputLine line)
    {
        int length = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        bool isWhole = length >= 0 || (_isAtEnd && (_skips || _start < _end));
        if (!isWhole)
        {
            _searched = _end;
            SkipWhenTooLong();
            line = default;
            return false;
        }

        int lineEnd = length >= 0 ? _searched + length : _end;
        ReadOnlyMemory<byte> bytes = _buffer.AsMemory(_start, lineEnd - _start);
        if (_number++ == 0 && bytes.Span.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        bool isTooLong = _skips || bytes.Length > MaxBytes;
        line = new(_number, isTooLong ? default : bytes, isTooLong);
        _start = _searched = Math.Min(_end, lineEnd + 1);
        _skips = false;
        return true;
    }

    /// <summary>Reads on. False when the input has ended and no line is left.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        if (_isAtEnd)
        {
            return false;
        }

        MakeRoom();
        int read = await input.ReadAsync(_buffer.AsMemory(_end), cancellation);
        _end += read;
        _isAtEnd = read == 0;
        return true;
    }

    /// <summary>What does not fit is thrown away up to the line's end.</summary>
    private void SkipWhenTooLong()
    {
        if (_skips || _end - _start > MaxBytes)
        {
            _skips = true;
            _start = _searched = _end = 0;
        }
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _searched -= _start;
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
