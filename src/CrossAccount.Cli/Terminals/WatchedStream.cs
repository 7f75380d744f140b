using System.Globalization;

namespace CrossAccount.Cli.Terminals;

/// <summary>A stream that says how far it has been read, each hundredth once.</summary>
/// <param name="inner">The stream; its length is known.</param>
/// <param name="name">What is read.</param>
/// <param name="status">Is told.</param>
internal sealed class WatchedStream(Stream inner, string name, IProgress<string> status) : Stream
{
    private long _read;
    private long _said = -1;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException("the stream is only read from its beginning to its end");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count = inner.Read(buffer);
        _read += count;
        long percent = inner.Length == 0 ? 100 : 100 * _read / inner.Length;
        if (percent > _said)
        {
            _said = percent;
            status.Report(string.Create(CultureInfo.InvariantCulture, $"reading {name}, {percent} %"));
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("the stream is only read from its beginning to its end");

    public override void SetLength(long value) => throw new NotSupportedException("the stream is only read");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("the stream is only read");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
