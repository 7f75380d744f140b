using System.Buffers;
using System.Globalization;
using System.Text;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Server.Rest.Bodies;

/// <summary>Takes the pieces of an <c>aws-chunked</c> body apart as they come, and checks their signatures.</summary>
/// <param name="content">Where the content goes.</param>
/// <param name="isSigned">Whether the pieces are signed.</param>
/// <param name="hasTrailer">Whether trailers come behind the last piece.</param>
/// <param name="signatures">Checks the signatures; null when the access key is not known, which the call will say.</param>
internal sealed class ChunkDecoder(BodyBuffer content, bool isSigned, bool hasTrailer, ChunkSignatures? signatures)
{
    private const int LongestLine = 4096;
    private const int MostTrailers = 16;
    private const int SmallestChunk = 8192;
    private const string SignatureExtension = "chunk-signature=";
    private const string TrailerSignature = "x-amz-trailer-signature";

    private readonly ArrayBufferWriter<byte> _line = new(256);
    private readonly SortedDictionary<string, string> _trailers = new(StringComparer.Ordinal);
    private Part _part = Part.Header;
    private string _signature = "";
    private int _start;
    private int _left;
    private bool _isLast;

    private enum Part
    {
        Header,
        Data,
        DataEnd,
        Trailer,
        Done,
    }

    public AwsError? Error { get; private set; }

    public bool IsComplete => _part == Part.Done;

    public IReadOnlyDictionary<string, string> Trailers => _trailers;

    public bool Take(ReadOnlySpan<byte> piece)
    {
        while (!piece.IsEmpty)
        {
            if (_part == Part.Done)
            {
                return false;
            }

            if (_part == Part.Data)
            {
                int length = Math.Min(_left, piece.Length);
                if (!content.Add(piece[..length]))
                {
                    return false;
                }

                piece = piece[length..];
                _left -= length;
                _part = _left == 0 ? Part.DataEnd : Part.Data;
                continue;
            }

            if (!TakeLine(ref piece, out string? line))
            {
                return false;
            }

            if (line is not null && !EndLine(line))
            {
                Error ??= RestErrors.IncompleteBody;
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes bytes up to the end of a line; false when the line is too long.</summary>
    private bool TakeLine(ref ReadOnlySpan<byte> piece, out string? line)
    {
        int end = piece.IndexOf((byte)'\n');
        ReadOnlySpan<byte> taken = end < 0 ? piece : piece[..(end + 1)];
        piece = piece[taken.Length..];
        line = null;
        if (_line.WrittenCount + taken.Length > LongestLine)
        {
            return false;
        }

        _line.Write(taken);
        if (end >= 0)
        {
            line = Encoding.UTF8.GetString(_line.WrittenSpan).TrimEnd('\n').TrimEnd('\r');
            _line.ResetWrittenCount();
        }

        return true;
    }

    private bool EndLine(string line) => _part switch
    {
        Part.Header => BeginChunk(line),
        Part.DataEnd => line.Length == 0 && EndChunk(),
        Part.Trailer => line.Length == 0 ? EndTrailers() : AddTrailer(line),
        _ => false,
    };

    private bool BeginChunk(string line)
    {
        int semicolon = line.IndexOf(';', StringComparison.Ordinal);
        string size = semicolon < 0 ? line : line[..semicolon];
        string extension = semicolon < 0 ? "" : line[(semicolon + 1)..];
        if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _left) || _left < 0
            || extension.StartsWith(SignatureExtension, StringComparison.Ordinal) != isSigned)
        {
            return false;
        }

        if (isSigned && _left > 0 && _isLast)
        {
            Error = RestErrors.SmallChunk;
            return false;
        }

        // Only the last piece with content may be a small one.
        _isLast = _left < SmallestChunk;
        _signature = isSigned ? extension[SignatureExtension.Length..] : "";
        _start = content.Count;
        _part = _left > 0 ? Part.Data : hasTrailer ? Part.Trailer : Part.DataEnd;
        return _left > 0 || !hasTrailer || VerifyChunk();
    }

    private bool EndChunk()
    {
        _part = content.Count == _start ? Part.Done : Part.Header;
        return VerifyChunk();
    }

    private bool AddTrailer(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && _trailers.Count < MostTrailers && _trailers.TryAdd(line[..colon].ToLowerInvariant(), line[(colon + 1)..].Trim());
    }

    private bool EndTrailers()
    {
        _part = Part.Done;
        if (!isSigned)
        {
            return true;
        }

        if (!_trailers.Remove(TrailerSignature, out string? signature))
        {
            Error = RestErrors.MalformedTrailer;
            return false;
        }

        string canonical = string.Concat(_trailers.Select(trailer => $"{trailer.Key}:{trailer.Value}\n"));
        return signatures is null || Verify(signatures.VerifiesTrailer(canonical, signature));
    }

    private bool VerifyChunk() => signatures is null || Verify(signatures.VerifiesChunk(content.Written.Span[_start..], _signature));

    private bool Verify(bool isGood)
    {
        Error = isGood ? Error : AuthenticationErrors.WrongSecret(AwsService.S3);
        return isGood;
    }
}
