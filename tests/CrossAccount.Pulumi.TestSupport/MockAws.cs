using System.Collections.Immutable;
using System.Text.Json;
using CrossAccount.Iam.Arns;
using Moq;
using Pulumi.Testing;

namespace CrossAccount.Pulumi.TestSupport;

/// <summary>
/// An engine that creates nothing: it records what is registered and answers as AWS would, with ARNs in the account and partition
/// of each resource's provider.
/// </summary>
/// <param name="preview">Whether it answers as in a preview, where nothing is known that AWS decides.</param>
public sealed class MockAws(bool preview = false)
{
    private readonly Lock _lock = new();
    private readonly List<RegisteredResource> _resources = [];
    private readonly List<MockRegisterResourceOutputsRequest> _outputs = [];
    private readonly Dictionary<string, (string Account, Partition Partition)> _accounts = [];

    /// <summary>The resources, as they came.</summary>
    public ImmutableArray<RegisteredResource> Resources
    {
        get
        {
            lock (_lock)
            {
                return [.. _resources];
            }
        }
    }

    /// <summary>The outputs that components and the stack registered, as they came.</summary>
    public ImmutableArray<MockRegisterResourceOutputsRequest> Outputs
    {
        get
        {
            lock (_lock)
            {
                return [.. _outputs];
            }
        }
    }

    /// <summary>The engine.</summary>
    public IMocks Engine()
    {
        var mock = new Mock<IMocks>(MockBehavior.Strict);
        mock.Setup(engine => engine.NewResourceAsync(It.IsAny<MockResourceArgs>()))
            .Returns<MockResourceArgs>(args => Task.FromResult(Create(args)));
        mock.Setup(engine => engine.RegisterResourceOutputs(It.IsAny<MockRegisterResourceOutputsRequest>()))
            .Returns<MockRegisterResourceOutputsRequest>(Keep);
        return mock.Object;
    }

    /// <summary>The text that a generated password gets: as long as asked, other for each name, and the same on every run.</summary>
    /// <param name="name">The logical name of the password.</param>
    /// <param name="length">Its length.</param>
    public static string Password(string name, int length = 32)
    {
        byte[] hash = System.Security.Cryptography.SHA512.HashData(System.Text.Encoding.UTF8.GetBytes(name));
        return Convert.ToHexString(hash)[..length];
    }

    private Task Keep(MockRegisterResourceOutputsRequest request)
    {
        lock (_lock)
        {
            _outputs.Add(request);
        }

        return Task.CompletedTask;
    }

    private (string? Id, object State) Create(MockResourceArgs args)
    {
        var resource = new RegisteredResource(args.Type ?? "", args.Name ?? "", args.Provider ?? "", args.Inputs);
        lock (_lock)
        {
            _resources.Add(resource);
            if (resource.IsProvider)
            {
                _accounts[resource.Name] = AccountOf(resource);
            }

            // Before anything exists, outputs are known only where they repeat an input.
            return preview ? (null, resource.Inputs) : (IdOf(resource), resource.Inputs.SetItems(Computed(resource)));
        }
    }

    private static (string, Partition) AccountOf(RegisteredResource provider)
    {
        string[] allowed = provider.Inputs.TryGetValue("allowedAccountIds", out object? ids) ? JsonSerializer.Deserialize<string[]>((string)ids)! : [];
        return (allowed is [string only] ? only : "000000000000", Partition.OfRegion(provider.Text("region") ?? ""));
    }

    private static string? IdOf(RegisteredResource resource) =>
        resource.IsProvider || resource.Type.Contains('/', StringComparison.Ordinal) ? $"{resource.Name}_id" : null;

    private Dictionary<string, object> Computed(RegisteredResource resource)
    {
        (string account, Partition partition) = _accounts.GetValueOrDefault(resource.ProviderName, ("000000000000", default));
        string name = resource.Text("name") ?? $"{resource.Name}-1a2b3c4";
        string path = resource.Text("path") ?? "/";
        return resource.Type switch
        {
            "aws:iam/role:Role" => new()
            {
                ["name"] = name,
                ["arn"] = $"arn:{partition}:iam::{account}:role{path}{name}",
                ["uniqueId"] = $"AROA{Password(account + name, 17)}",
            },
            "aws:iam/policy:Policy" => new()
            {
                ["name"] = name,
                ["arn"] = $"arn:{partition}:iam::{account}:policy{path}{name}",
                ["policyId"] = $"ANPA{Password(account + name, 17)}",
            },
            "random:index/randomPassword:RandomPassword" => new()
            {
                ["result"] = Password(resource.Name, (int)(double)resource.Inputs["length"]),
            },
            _ => [],
        };
    }
}
