using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>The simulator does not know <c>${*}</c> and <c>${?}</c> outside <c>StringLike</c>; here they become the characters.</summary>
internal sealed class EscapedCharacter() : KnownDifference("variable/escaped-character")
{
    protected override void Change(JsonObject request) => request.ReplaceValues(
        name => name.Contains("String", StringComparison.Ordinal) && !name.Contains("Like", StringComparison.Ordinal),
        value => value.Replace("${*}", "*", StringComparison.Ordinal).Replace("${?}", "?", StringComparison.Ordinal));
}
