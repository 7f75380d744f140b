using Pulumi;

namespace CrossAccount.Pulumi.Internal;

/// <summary>Whether resources are kept from being deleted. Stated on each resource: not all of it is inherited from the parent.</summary>
internal readonly record struct Retention(bool Protect, bool RetainOnDelete)
{
    /// <summary>The options of a resource. What is not asked for is left unset, so that it can still be inherited.</summary>
    public CustomResourceOptions Options(Resource parent, ProviderResource? provider)
    {
        var options = new CustomResourceOptions { Parent = parent };
        if (provider is not null)
        {
            options.Provider = provider;
        }

        if (Protect)
        {
            options.Protect = true;
        }

        if (RetainOnDelete)
        {
            options.RetainOnDelete = true;
        }

        return options;
    }
}
