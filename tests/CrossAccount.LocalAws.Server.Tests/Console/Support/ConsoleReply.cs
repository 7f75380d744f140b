using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Tests.Console.Support;

/// <summary>An answer of the console.</summary>
internal sealed partial record ConsoleReply(int Status, IHeaderDictionary Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The text of the page without its tags, as a reader sees it.</summary>
    public string Words => WebUtility.HtmlDecode(WhiteSpace().Replace(Tag().Replace(BlockEnd().Replace(Text, " "), ""), " "));

    /// <summary>The status, and where it leads.</summary>
    public override string ToString() => Headers.Location.Count > 0 ? $"{Status} {Headers.Location}" : $"{Status}";

    [GeneratedRegex("</(td|th|tr|li|p|h[1-3]|dt|dd|label|button)>")]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
