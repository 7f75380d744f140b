using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>Keeps what was read of <c>Authorization</c> headers. It is no secret: what a header says proves nothing.</summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal static class SignaturePrefaces
{
    private const int Most = 1024;
    private const int LongestKept = 512;

    private static readonly BoundedCache<string, SignaturePreface> Prefaces = new(Most);

    public static SignaturePreface? Find(ReadOnlySpan<char> text) => Prefaces.TryGetBy(text, out SignaturePreface? preface) ? preface : null;

    public static void Add(ReadOnlySpan<char> text, SignaturePreface preface)
    {
        if (text.Length <= LongestKept)
        {
            Prefaces.Add(text.ToString(), preface);
        }
    }
}
