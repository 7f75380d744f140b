using System.Text.Json;

namespace CrossAccount.LocalAws.Export.Pages;

/// <summary>
/// Reads JSON from a stream token by token, and values one at a time, so that no more of a file is in memory than its largest value.
/// Several documents may follow one another.
/// </summary>
/// <remarks>Text that is not JSON ends the feed like the end of the stream; <see cref="Error"/> says where.</remarks>
internal sealed class JsonFeed(Stream stream)
{
    private const int FirstSize = 256 * 1024;

    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _end;
    private bool _isFirst = true;
    private bool _isFinal;
    private JsonReaderState _state = new(new JsonReaderOptions { AllowMultipleValues = true });

    private delegate bool Step(ref Utf8JsonReader reader);

    /// <summary>What is wrong with the text; null when nothing is.</summary>
    public JsonException? Error { get; private set; }

    /// <summary>The kind of the token that was read last; <see cref="JsonTokenType.None"/> at the end.</summary>
    public JsonTokenType Token { get; private set; }

    /// <summary>The name, when the last token is one of a property.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Reads the next token; false at the end.</summary>
    public bool Read() => Advance((ref reader) =>
    {
        if (!reader.Read())
        {
            return false;
        }

        Token = reader.TokenType;
        Name = Token == JsonTokenType.PropertyName ? reader.GetString()! : "";
        return true;
    });

    /// <summary>Reads the whole value of the property that was read last; null at the end.</summary>
    public JsonDocument? ReadValue()
    {
        JsonDocument? value = null;
        Advance((ref reader) => JsonDocument.TryParseValue(ref reader, out value));
        return value;
    }

    /// <summary>Reads the next item of a list; null at the end of the list.</summary>
    public JsonDocument? ReadItem()
    {
        JsonDocument? value = null;
        Advance((ref reader) =>
        {
            if (!reader.Read())
            {
                return false;
            }

            Token = reader.TokenType;
            return Token == JsonTokenType.EndArray || JsonDocument.TryParseValue(ref reader, out value);
        });
        return value;
    }

    /// <summary>Goes into the list that is the value of the property that was read last.</summary>
    /// <param name="other">The value, when it is no list.</param>
    public bool EnterList(out JsonDocument? other)
    {
        JsonDocument? value = null;
        bool entered = false;
        Advance((ref reader) =>
        {
            if (!reader.Read())
            {
                return false;
            }

            entered = reader.TokenType == JsonTokenType.StartArray;
            return entered || JsonDocument.TryParseValue(ref reader, out value);
        });
        other = value;
        return entered;
    }

    /// <summary>Takes a step, with more of the stream when what is there does not suffice.</summary>
    private bool Advance(Step step)
    {
        try
        {
            while (Error is null)
            {
                var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
                if (step(ref reader))
                {
                    _start += checked((int)reader.BytesConsumed);
                    _state = reader.CurrentState;
                    return true;
                }

                if (_isFinal)
                {
                    break;
                }

                Fill();
            }
        }
        catch (JsonException error)
        {
            Error = error;
        }

        Token = JsonTokenType.None;
        return false;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, checked(_buffer.Length * 2));
        }

        int read = stream.ReadAtLeast(_buffer.AsSpan(_end), _isFirst ? 3 : 1, throwOnEndOfStream: false);
        _isFinal = read == 0;
        _end += read;
        if (_isFirst)
        {
            // AWS's command line on Windows writes a byte order mark when its output is redirected.
            _isFirst = false;
            _start = _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8) ? 3 : 0;
        }
    }
}
