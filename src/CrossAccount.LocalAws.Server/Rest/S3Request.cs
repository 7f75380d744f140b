using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.Server.Rest.Bodies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>A request of S3 as operations read it.</summary>
internal sealed class S3Request(HttpRequest http, S3Address address, S3Query query, S3Client client, ReceivedBody body)
{
    public string Bucket => address.Bucket;

    public string Key => address.Key;

    public S3Query Query { get; } = query;

    /// <summary>The service, as the caller.</summary>
    public S3Client S3 { get; } = client;

    public ReceivedBody Body { get; } = body;

    /// <summary>What is wrong with a header or a parameter; null when all that were read are good.</summary>
    public AwsError? Problem { get; set; }

    public string? VersionId => Query["versionId"];

    public IHeaderDictionary Headers => http.Headers;

    /// <summary>A header; null when it is not there or empty.</summary>
    public string? Header(string name) => http.Headers[name] is [{ Length: > 0 } value, ..] ? value : null;

    /// <summary>A header of <c>true</c> or <c>false</c>.</summary>
    public bool Flag(string name) => string.Equals(Header(name), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>A header with a date; one that is none counts as not there, as RFC 9110 has it.</summary>
    public DateTimeOffset? Date(string name) =>
        DateTimeOffset.TryParse(Header(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) ? date : null;

    /// <summary>A whole number of the query; null when it is not there.</summary>
    public int? Number(string name)
    {
        if (Query[name] is not { Length: > 0 } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        Problem ??= new("InvalidArgument", $"Provided {name} not an integer or within integer range", 400);
        return null;
    }

    /// <summary>The headers that begin so, in lowercase and without it.</summary>
    public ImmutableSortedDictionary<string, string> HeadersAfter(string prefix)
    {
        ImmutableSortedDictionary<string, string> found = ImmutableSortedDictionary<string, string>.Empty;
        foreach ((string name, StringValues value) in http.Headers)
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                found = found.Add(name[prefix.Length..].ToLowerInvariant(), value.ToString());
            }
        }

        return found;
    }
}
