using Pulumi.Serialization;
using Pulumi.Serialization.Conversion;

namespace Pulumi;

/// <summary>Takes a resource from its constructor to the engine, and fills its outputs with the answer.</summary>
internal sealed class ResourceRegistrar(Deployment deployment)
{
    /// <summary>Returns at once; the run waits for what this has set going.</summary>
    public void Register(Resource resource, OutputSlot[] outputs, ResourceArgs args, ResourceOptions options)
        => deployment.Tasks.Track(CompleteAsync(resource, outputs, args, options));

    public void RegisterOutputs(Resource resource, Output<IDictionary<string, object?>> outputs)
        => deployment.Tasks.Track(SendOutputsAsync(resource, outputs));

    private async Task SendOutputsAsync(Resource resource, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await resource.Urn.GetValueAsync(whenUnknown: null!).ConfigureAwait(false);
        var values = await outputs.GetValueAsync(whenUnknown: null!).ConfigureAwait(false);
        var properties = await PropertyReader.ReadInputsAsync("monitor.registerResourceOutputs(...)", values)
            .ConfigureAwait(false);
        await deployment.Engine.RegisterOutputsAsync(urn, properties).ConfigureAwait(false);
    }

    /// <summary>Whatever happens, no output is left waiting: that would hang everything that builds on it.</summary>
    private async Task CompleteAsync(Resource resource, OutputSlot[] outputs, ResourceArgs args, ResourceOptions options)
    {
        try
        {
            var registered = await RegisterAsync(resource, args, options).ConfigureAwait(false);
            Fill(resource, outputs, registered);
        }
        catch (Exception e)
        {
            foreach (var output in outputs)
            {
                output.Fail(e);
            }

            throw;
        }
    }

    private async Task<RegisteredResource> RegisterAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        if (options.Urn is not null)
        {
            return deployment.Engine.Find(options.Urn);
        }

        var id = options.Id is null ? "" : await options.Id.ToOutput().GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        if (string.IsNullOrEmpty(id))
        {
            var importId = (options as CustomResourceOptions)?.ImportId ?? "";
            var request = await PrepareAsync(resource, importId, $"resource:{LabelOf(resource)}", args, options)
                .ConfigureAwait(false);
            return await deployment.Engine.RegisterAsync(resource, request).ConfigureAwait(false);
        }

        if (resource is not CustomResource)
        {
            throw new ArgumentException("ResourceOptions.Id is only valid for a CustomResource");
        }

        var read = await PrepareAsync(resource, id, $"resource:{LabelOf(resource)}#...", args, options).ConfigureAwait(false);
        return await deployment.Engine.ReadAsync(resource, read).ConfigureAwait(false);
    }

    private async Task<ResourceRequest> PrepareAsync(
        Resource resource, string id, string label, ResourceArgs args, ResourceOptions options)
    {
        var dependsOn = await Dependencies.GatherAsync(options.GivenDependencies).ConfigureAwait(false);
        var inputs = await PropertyReader.ReadInputsAsync(label, args.Inputs(), isResource: true).ConfigureAwait(false);
        var isRoot = options.Parent is null && resource.GetResourceType() == Stack.TypeToken;
        var parentUrn = isRoot ? null : await (options.Parent ?? deployment.Stack).Urn.GetValueAsync(null!).ConfigureAwait(false);
        var provider = resource.Provider is null ? "" : await resource.Provider.ReferenceAsync().ConfigureAwait(false);
        await Dependencies.WaitAsync(dependsOn, inputs).ConfigureAwait(false);
        return new(
            resource.GetResourceType(), resource.GetResourceName(), parentUrn, provider, id, Property.Visible(inputs));
    }

    private void Fill(Resource resource, OutputSlot[] outputs, RegisteredResource registered)
    {
        foreach (var output in outputs)
        {
            var name = output.Property.WireName;
            if (name == Wire.Urn)
            {
                output.Set(registered.Urn, isKnown: true, isSecret: false);
            }
            else if (name == Wire.Id && resource is CustomResource)
            {
                output.Set(registered.Id, isKnown: registered.Id.Length > 0, isSecret: false);
            }
            else if (registered.State.Find(property => property.Name == name) is { } property)
            {
                var context = new ConversionContext(
                    message => Log.Warn(message, resource), $"{resource.GetType().FullName}.{name}");
                output.Set(output.Property.Converter.Convert(context, property.Value), property.IsKnown, property.IsSecret);
            }
            else
            {
                // What the mock did not give is unknown in a preview, and known to be nothing after a deployment.
                output.Set(value: null, isKnown: !deployment.IsDryRun, isSecret: false);
            }
        }
    }

    private static string LabelOf(Resource resource) => $"{resource.GetResourceName()}[{resource.GetResourceType()}]";
}
