namespace CrossAccount.TestSupport.Aws;

/// <summary>The profiles of an AWS config file.</summary>
public sealed class AwsConfigFile
{
    private readonly SortedDictionary<string, Dictionary<string, string>> _profiles = new(StringComparer.Ordinal);

    private AwsConfigFile()
    {
    }

    /// <summary>The names of the profiles, in order.</summary>
    public IReadOnlyList<string> Profiles => [.. _profiles.Keys];

    /// <summary>Reads a file.</summary>
    public static AwsConfigFile Read(string path)
    {
        var file = new AwsConfigFile();
        Dictionary<string, string> profile = [];
        foreach (string line in File.ReadLines(path).Where(line => !line.StartsWith('#')))
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

    /// <summary>The long-term keys of a profile.</summary>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public SigningKeys KeysOf(string profile) => new(Setting(profile, "aws_access_key_id"), Setting(profile, "aws_secret_access_key"));

    /// <summary>The endpoint of a profile.</summary>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public Uri EndpointOf(string profile) => new(Setting(profile, "endpoint_url"));

    private string Setting(string profile, string name) => _profiles.TryGetValue(profile, out Dictionary<string, string>? found)
        ? found[name]
        : throw new ArgumentException($"there is no profile `{profile}`, but {string.Join(", ", _profiles.Keys)}", nameof(profile));
}
