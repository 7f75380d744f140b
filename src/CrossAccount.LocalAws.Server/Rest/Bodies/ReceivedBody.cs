using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.Server.Rest.Bodies;

/// <summary>The body of a request, received and checked.</summary>
/// <param name="Bytes">The content, without the pieces that it came in.</param>
/// <param name="Error">What is wrong with it; null when nothing is.</param>
internal sealed record ReceivedBody(ReadOnlyMemory<byte> Bytes, AwsError? Error = null) : IDisposable
{
    public static ReceivedBody Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>The checksum that came behind the content; null when there was none.</summary>
    public ObjectChecksum? TrailingChecksum { get; init; }

    /// <summary>Gives back the room that was reserved for it.</summary>
    public Action? Release { get; init; }

    public void Dispose() => Release?.Invoke();
}
