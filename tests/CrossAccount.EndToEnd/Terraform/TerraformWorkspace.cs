using System.Text.Json;
using CrossAccount.TestSupport;
using CrossAccount.TestSupport.Terraform;

namespace CrossAccount.EndToEnd.Terraform;

/// <summary>A folder with a copy of the configuration, in which Terraform runs.</summary>
internal sealed class TerraformWorkspace : IDisposable
{
    private const string Source = "tests/CrossAccount.EndToEnd/Terraform/Configuration";

    private readonly TerraformFolder _terraform = new();

    /// <summary>Makes the folder.</summary>
    /// <param name="variables">The values of the configuration's variables, to be written as JSON.</param>
    public TerraformWorkspace(object variables)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, Source)))
        {
            File.Copy(file, Path.Combine(_terraform.Folder, Path.GetFileName(file)));
        }

        Add("terraform.tfvars.json", JsonSerializer.Serialize(variables));
    }

    public void Add(string file, string text) => _terraform.Add(file, text);

    /// <summary>Runs a command, which must end well, and gives all that it says.</summary>
    public string Run(params string[] arguments)
    {
        TerraformRun run = _terraform.Run(arguments);
        Assert.True(run.ExitCode == 0, $"`terraform {string.Join(' ', arguments)}` ends with {run.ExitCode}:\n{run.Text}");
        return run.Text;
    }

    public void Dispose() => _terraform.Dispose();
}
