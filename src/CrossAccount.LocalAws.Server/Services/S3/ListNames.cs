using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>How a list writes keys: XML cannot write all of them, so clients ask for them URL-encoded.</summary>
/// <param name="EncodingType"><c>url</c>, or null for as they are.</param>
internal sealed record ListNames(string? EncodingType)
{
    public AwsError? Problem => EncodingType is null or "url" ? null : S3Errors.InvalidArgument("Invalid Encoding Method specified in Request");

    public static ListNames Of(S3Request request) => new(request.Query["encoding-type"]);

    public string? Show(string? name) =>
        name is null || EncodingType is null ? name : Uri.EscapeDataString(name).Replace("%2F", "/", StringComparison.Ordinal);

    public void WriteGroups(XmlAnswer xml, ImmutableArray<string> groups)
    {
        foreach (string group in groups)
        {
            xml.Object("CommonPrefixes", Show(group), static (xml, prefix) => xml.Element("Prefix", prefix));
        }
    }
}
