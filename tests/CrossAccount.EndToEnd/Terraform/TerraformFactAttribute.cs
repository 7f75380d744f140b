using CrossAccount.TestSupport.Terraform;
using CrossAccount.TestSupport.Tools;

namespace CrossAccount.EndToEnd.Terraform;

/// <summary>A test that runs Terraform. Skipped, with the reason, where there is none or its AWS provider is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TerraformFactAttribute : FactAttribute
{
    private static readonly bool Works = Tool.Works("terraform", "version");

    public TerraformFactAttribute()
    {
        bool isThere = TerraformPlugins.TryFind(out _, out string reason);
        Skip = (Works, isThere) switch
        {
            (false, _) => "the test needs Terraform, and this machine does not have it",
            (_, false) => $"the test needs Terraform's AWS provider: {reason}",
            _ => null,
        };
    }
}
