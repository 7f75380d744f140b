using System.Text;

namespace CrossAccount.Benchmarks.Serve.Load;

/// <summary>What a server answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body, good until the connection's next exchange.</param>
internal readonly record struct LoadAnswer(int Status, ReadOnlyMemory<byte> Body)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    public string Text => Encoding.UTF8.GetString(Body.Span);
}
