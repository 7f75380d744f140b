using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.Benchmarks.Serve.Servers;

/// <summary>The profiles of an AWS config file, with their keys.</summary>
internal sealed class AwsConfigFile
{
    private readonly Dictionary<string, Dictionary<string, string>> _profiles = new(StringComparer.Ordinal);

    public static AwsConfigFile Read(string path)
    {
        var file = new AwsConfigFile();
        Dictionary<string, string> profile = [];
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("[profile ", StringComparison.Ordinal))
            {
                file._profiles[line["[profile ".Length..^1]] = profile = new(StringComparer.Ordinal);
            }
            else if (line.Split('=', 2, StringSplitOptions.TrimEntries) is [var key, var value])
            {
                profile[key] = value;
            }
        }

        return file;
    }

    /// <exception cref="BenchmarkException">There is no such profile.</exception>
    public AwsCredentials Of(string profile) => _profiles.TryGetValue(profile, out Dictionary<string, string>? found)
        ? new(found["aws_access_key_id"], found["aws_secret_access_key"])
        : throw new BenchmarkException($"the server wrote no profile `{profile}`, but {string.Join(", ", _profiles.Keys)}");
}
