using System.Diagnostics;

namespace CrossAccount.TestSupport.Terraform;

/// <summary>A folder in which Terraform runs, with the AWS provider of this machine. It is deleted when this is disposed.</summary>
public sealed class TerraformFolder : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly string _settings;

    /// <summary>Makes the folder.</summary>
    /// <exception cref="InvalidOperationException">Terraform's AWS provider is not there.</exception>
    public TerraformFolder()
    {
        _settings = Path.Combine(Folder, "terraform.rc");
        string plugins = TerraformPlugins.TryFind(out string? found, out string reason) ? found : throw new InvalidOperationException(reason);

        // An override is taken as it stands: no `init`, no lock file and no network.
        Add("terraform.rc", $$"""provider_installation { dev_overrides { "hashicorp/aws" = "{{plugins.Replace('\\', '/')}}" } }""");
    }

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("crossaccount-terraform-").FullName;

    /// <summary>Writes a file of the configuration.</summary>
    public void Add(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    /// <summary>Runs a command to its end.</summary>
    /// <exception cref="TimeoutException">It does not come to its end.</exception>
    public TerraformRun Run(params string[] arguments)
    {
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(StartInfo(arguments))!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"`terraform {string.Join(' ', arguments)}` has not ended in {Patience.TotalMinutes:0} minutes");
        }

        return new(process.ExitCode, output.Result + error.Result, Stopwatch.GetElapsedTime(started));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private ProcessStartInfo StartInfo(string[] arguments)
    {
        var start = new ProcessStartInfo("terraform", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("AWS_", StringComparison.Ordinal) || name.StartsWith("TF_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["TF_CLI_CONFIG_FILE"] = _settings;
        start.Environment["TF_IN_AUTOMATION"] = "1";
        start.Environment["CHECKPOINT_DISABLE"] = "1";
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        start.Environment["NO_PROXY"] = "*";

        // The provider is large and short-lived: collecting its garbage is most of its work.
        start.Environment["GOGC"] = "400";
        return start;
    }
}
