using Pulumi.Testing;

namespace Pulumi;

/// <summary>One run of a program. Here it is always a test run: this assembly cannot deploy.</summary>
public sealed partial class Deployment
{
    private static readonly AsyncLocal<DeploymentInstance?> CurrentInstance = new();

    private readonly TestOptions _options;
    private Stack? _stack;

    private Deployment(IMocks mocks, TestOptions? options)
    {
        _options = options ?? new();
        Config = DeploymentConfig.FromEnvironment();
        Engine = new(this, mocks);
        Registrar = new(this);
    }

    /// <summary>The run that the calling code belongs to; runs in parallel do not see each other.</summary>
    public static DeploymentInstance Instance => CurrentInstance.Value
        ?? throw new InvalidOperationException("Trying to acquire Deployment.Instance before 'Run' was called.");

    internal static Deployment? Current => CurrentInstance.Value?.Deployment;

    internal static Deployment Internal => Instance.Deployment;

    internal string OrganizationName => _options.OrganizationName ?? "organization";

    internal string ProjectName => _options.ProjectName ?? "project";

    internal string StackName => _options.StackName ?? "stack";

    internal bool IsDryRun => _options.IsPreview ?? true;

    internal string RootDirectory => _options.RootDirectory ?? throw new InvalidOperationException(
        "The Pulumi CLI version does not support root directory. Please update the Pulumi CLI.");

    internal string RootName => $"{ProjectName}-{StackName}";

    internal DeploymentConfig Config { get; }

    internal TaskTracker Tasks { get; } = new();

    internal EngineLog Log { get; } = new();

    internal MockEngine Engine { get; }

    internal ResourceRegistrar Registrar { get; }

    internal Stack Stack
    {
        get => _stack ?? throw new InvalidOperationException("Trying to acquire Deployment.Stack before 'Run' was called.");
        set => _stack = value;
    }

    public static Task RequirePulumiVersionAsync(string pulumiVersionRange)
    {
        // Mocks stand for whatever version is asked for; only a call outside a run is an error.
        _ = Instance;
        return Task.CompletedTask;
    }

    /// <summary>Accepted and never run: invoke transforms need the engine.</summary>
    public void RegisterInvokeTransform(InvokeTransform transform)
    {
    }

    public Task AwaitPendingRegistrations() => Task.CompletedTask;

    public Task<bool> MonitorSupportsInvokeTransforms() => Task.FromResult(true);

    public Task<bool> MonitorSupportsResourceHooks() => Task.FromResult(true);
}
