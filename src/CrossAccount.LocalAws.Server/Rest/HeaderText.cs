using System.Buffers;
using System.Text;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>Texts of users in headers: what ASCII cannot write is written as RFC 2047 has it, which is what S3 does.</summary>
internal static class HeaderText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code)]);

    public static string Safe(string value) =>
        value.AsSpan().ContainsAnyExcept(Plain) ? $"=?UTF-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(value))}?=" : value;
}
