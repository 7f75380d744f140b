using System.Text;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>An input that is made while it is read and never held.</summary>
internal sealed class ManyLines(int count, Func<int, string> line) : Stream
{
    private ReadOnlyMemory<byte> _rest;
    private int _next;

    /// <summary>Called before each line with its number, from 0.</summary>
    public Action<int> BeforeLine { get; init; } = _ => { };

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int written = 0;
        while (written < buffer.Length && TryFill())
        {
            int length = Math.Min(_rest.Length, buffer.Length - written);
            _rest.Span[..length].CopyTo(buffer[written..]);
            _rest = _rest[length..];
            written += length;
        }

        return written;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool TryFill()
    {
        if (_rest.IsEmpty && _next < count)
        {
            BeforeLine(_next);
            _rest = Encoding.UTF8.GetBytes(line(_next) + "\n");
            _next++;
        }

        return !_rest.IsEmpty;
    }
}
