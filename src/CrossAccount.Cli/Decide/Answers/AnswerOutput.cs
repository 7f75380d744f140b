using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CrossAccount.Cli.Decide.Answers;

/// <summary>Collects answers, one a line, and writes them out in pieces of whole lines.</summary>
internal sealed class AnswerOutput(Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> write) : IAsyncDisposable
{
    private const int FullAt = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(FullAt);

    // Backticks and quotes stay readable; the answers are never part of a page.
    private readonly Utf8JsonWriter _json =
        new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Adds one answer.</summary>
    public void Add(Action<Utf8JsonWriter> answer)
    {
        _json.Reset(_buffer);
        answer(_json);
        _json.Flush();
        _buffer.Write("\n"u8);
    }

    public ValueTask FlushWhenFullAsync(CancellationToken cancellation) =>
        _buffer.WrittenCount >= FullAt ? FlushAsync(cancellation) : ValueTask.CompletedTask;

    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (_buffer.WrittenCount > 0)
        {
            await write(_buffer.WrittenMemory, cancellation);
            _buffer.ResetWrittenCount();
        }
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();
}
