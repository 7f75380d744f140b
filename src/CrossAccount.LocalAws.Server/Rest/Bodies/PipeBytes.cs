using System.IO.Pipelines;

namespace CrossAccount.LocalAws.Server.Rest.Bodies;

/// <summary>Reads a pipe to its end, piece by piece.</summary>
internal static class PipeBytes
{
    public delegate bool Take(ReadOnlySpan<byte> piece);

    /// <summary>Whether all pieces were taken.</summary>
    public static async ValueTask<bool> Read(PipeReader reader, Take take)
    {
        while (true)
        {
            ReadResult read = await reader.ReadAsync().ConfigureAwait(false);
            foreach (ReadOnlyMemory<byte> piece in read.Buffer)
            {
                if (!take(piece.Span))
                {
                    reader.AdvanceTo(read.Buffer.End);
                    return false;
                }
            }

            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return true;
            }
        }
    }
}
