using System.Buffers;
using System.IO.Pipelines;
using CrossAccount.LocalAws.Server.Hosting;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>Reads the whole body of a request into its buffer.</summary>
internal static class BodyReader
{
    /// <summary>Whether the body was read; false when it is larger than it may be.</summary>
    public static async ValueTask<bool> Read(IncomingRequest request, int maximum)
    {
        if (request.Http.Request.ContentLength > maximum)
        {
            return false;
        }

        PipeReader reader = request.Http.Request.BodyReader;
        while (true)
        {
            ReadResult read = await reader.ReadAsync().ConfigureAwait(false);
            if (request.Body.WrittenCount + read.Buffer.Length > maximum)
            {
                reader.AdvanceTo(read.Buffer.End);
                return false;
            }

            foreach (ReadOnlyMemory<byte> piece in read.Buffer)
            {
                request.Body.Write(piece.Span);
            }

            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return true;
            }
        }
    }
}
