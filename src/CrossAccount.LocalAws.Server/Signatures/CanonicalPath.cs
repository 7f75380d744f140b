using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>The path of a canonical request. S3's is encoded once and kept as it is; the others' is normalized and encoded twice.</summary>
internal static class CanonicalPath
{
    public static string Of(string path, AwsService service)
    {
        if (path == "/")
        {
            return path;
        }

        if (service != AwsService.S3)
        {
            return UriEncoding.EncodeAgain(WithoutDots(path));
        }

        return UriEncoding.IsPlainPath(path) ? path : UriEncoding.Normalize(path, keepSlashes: true);
    }

    private static string WithoutDots(string path)
    {
        List<string> kept = [];
        string[] segments = path.Split('/');
        foreach (string segment in segments)
        {
            if (segment == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment is not ("" or "." or ".."))
            {
                kept.Add(segment);
            }
        }

        string end = kept.Count > 0 && segments[^1] is "" or "." or ".." ? "/" : "";
        return "/" + string.Join('/', kept) + end;
    }
}
