namespace Pulumi.Random;

/// <summary>The Random provider; it has no settings.</summary>
[RandomResourceType(TypeToken)]
public partial class Provider : ProviderResource
{
    private const string TypeToken = "pulumi:providers:random";

    public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
        : base("random", name, args ?? new ProviderArgs(), RandomPackage.Options(options, id: ""))
    {
    }

    public Output<ProviderTerraformConfigResult> TerraformConfig()
        => Deployment.Instance.Call<ProviderTerraformConfigResult>($"{TypeToken}/terraformConfig", CallArgs.Empty, this);
}
