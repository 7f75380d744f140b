using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using CrossAccount.Cli.Rehearsal.Cloud.Handlers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using Pulumi;
using Pulumi.Testing;

namespace CrossAccount.Cli.Rehearsal.Cloud;

/// <summary>
/// The cloud that the program runs against: each resource it registers is created in the embedded account that its provider
/// reaches. Remembers how to delete them.
/// </summary>
/// <param name="cloud">The accounts.</param>
/// <param name="created">Is told of each resource.</param>
/// <param name="password">Makes a password of a resource's name with its keepers, and a length; null, the default, for a random one.</param>
internal sealed class EmbeddedCloud(LocalCloud cloud, Action<DeployedResource> created, Func<string, int, string>? password = null) : IMocks
{
    private const string ProviderType = "pulumi:providers:aws";
    private const string RandomPasswordType = "random:index/randomPassword:RandomPassword";
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly FrozenDictionary<string, ResourceHandler> Handlers =
        new ResourceHandler[] { new RoleHandler(), new PolicyHandler(), new BucketHandler() }
            .Concat(InlinePolicyHandler.All).Concat(AttachmentHandler.All).Concat(ExclusiveHandler.All).Concat(BucketSettingHandler.All)
            .ToFrozenDictionary(handler => handler.Type);

    private readonly Lock _gate = new();
    private readonly EmbeddedAccounts _accounts = new(cloud);
    private readonly Stack<(DeployedResource Resource, Func<AwsError?> Delete)> _created = new();

    /// <summary>Creates a resource. The SDK calls this from several threads.</summary>
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        lock (_gate)
        {
            return Task.FromResult(Create(args));
        }
    }

    /// <summary>Answers an invoke. The program makes none.</summary>
    public Task<object> CallAsync(MockCallArgs args) =>
        throw Stop($"the program calls `{args.Token}`, which a rehearsal cannot answer");

    /// <summary>Deletes everything, newest first.</summary>
    /// <returns>How many resources were deleted, and what could not be.</returns>
    public (int Deleted, ImmutableArray<string> Left) DeleteAll()
    {
        lock (_gate)
        {
            int deleted = 0;
            var left = ImmutableArray.CreateBuilder<string>();
            while (_created.TryPop(out (DeployedResource Resource, Func<AwsError?> Delete) entry))
            {
                if (entry.Delete() is { } error)
                {
                    left.Add($"`{entry.Resource.LogicalName}` could not be deleted: {error}");
                }
                else
                {
                    deleted++;
                }
            }

            return (deleted, left.ToImmutable());
        }
    }

    private (string? Id, object State) Create(MockResourceArgs args)
    {
        string type = args.Type ?? "";
        if (type == ProviderType)
        {
            string id = $"{args.Name}-id";
            return _accounts.Register(id, args.Inputs) is { } problem ? throw Stop($"provider `{args.Name}` cannot be used: {problem}") : (id, args.Inputs);
        }

        if (type == RandomPasswordType)
        {
            created(new(null, type, args.Name!, args.Name!));
            var inputs = new ResourceInputs(args.Inputs);
            int length = inputs.Integer("length") ?? 32;
            string generation = string.Concat(inputs.Map("keepers").OrderBy(keeper => keeper.Key, StringComparer.Ordinal).Select(keeper => $" {keeper.Key} {keeper.Value}"));
            string value = password?.Invoke(args.Name + generation, length) ?? RandomNumberGenerator.GetString(Alphanumeric, length);
            return (args.Name, args.Inputs.SetItem("result", Output.CreateSecret(value)));
        }

        return type.StartsWith("aws:", StringComparison.Ordinal) ? CreateInAccount(args, type) : ($"{args.Name}-id", args.Inputs);
    }

    private (string? Id, object State) CreateInAccount(MockResourceArgs args, string type)
    {
        if (_accounts.Find(args.Provider) is not { } account)
        {
            throw Stop($"resource `{args.Name}` ({type}) states no provider, and default providers are disabled: give it the trusting or the trusted one");
        }

        if (!Handlers.TryGetValue(type, out ResourceHandler? handler))
        {
            throw Stop($"resource `{args.Name}` is a `{type}`, which a rehearsal cannot create; it can create {string.Join(", ", Handlers.Keys.Order(StringComparer.Ordinal).Select(known => $"`{known}`"))}");
        }

        if (!handler.Create(new(args.Inputs), _accounts.ClientOf(account)).TryGetValue(out CreatedResource? resource, out AwsError? error))
        {
            string help = error.Help is null ? "" : $" ({error.Help})";
            throw Stop($"resource `{args.Name}` ({type}) could not be created in account `{account.Id}`: {error}{help}");
        }

        var deployed = new DeployedResource(account.Id, type, args.Name!, resource.PhysicalName) { Inputs = args.Inputs };
        _created.Push((deployed, resource.Delete));
        created(deployed);
        return (resource.Id, args.Inputs.SetItems(resource.Outputs));
    }

    /// <summary>The SDK hands on the text of such an exception as it is, and a stack trace of any other.</summary>
    private static ResourceException Stop(string message) => new(message, resource: null, hideStack: true);
}
