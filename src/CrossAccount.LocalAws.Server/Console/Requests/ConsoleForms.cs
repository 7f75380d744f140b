using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CrossAccount.LocalAws.Server.Console.Requests;

/// <summary>Reads forms, within bounds.</summary>
internal static class ConsoleForms
{
    /// <summary>The most bytes of a file that the console takes; more goes through a client of S3.</summary>
    public const int MaximumFileBytes = 16 * 1024 * 1024;

    /// <summary>The most bytes of an object that the console edits as text.</summary>
    public const int MaximumTextBytes = 64 * 1024;

    private const int MaximumFormBytes = 512 * 1024;

    private static readonly FormOptions Options = new()
    {
        KeyLengthLimit = 64,
        ValueCountLimit = 32,
        ValueLengthLimit = MaximumFormBytes,
        MultipartBodyLengthLimit = MaximumFileBytes,
        MultipartHeadersLengthLimit = 4096,
        // Nothing of an object is left on a disk.
        MemoryBufferThreshold = MaximumFileBytes,
    };

    /// <summary>The form of a request; null when it is too large or no form.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
        {
            return null;
        }

        bool hasFile = http.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = hasFile ? MaximumFileBytes + MaximumFormBytes : MaximumFormBytes;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, Options));
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception failure) when (failure is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }
}
