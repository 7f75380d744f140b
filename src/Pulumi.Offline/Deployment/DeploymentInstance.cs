namespace Pulumi;

/// <summary>What a program can ask about the run that it is in, and the calls it can make.</summary>
public sealed partial class DeploymentInstance
{
    private readonly FunctionCaller _calls;

    internal DeploymentInstance(Deployment deployment)
    {
        Deployment = deployment;
        _calls = new(deployment);
    }

    public bool IsDryRun => Deployment.IsDryRun;

    public string OrganizationName => Deployment.OrganizationName;

    public string ProjectName => Deployment.ProjectName;

    public string RootDirectory => Deployment.RootDirectory;

    public string StackName => Deployment.StackName;

    internal Deployment Deployment { get; }

    /// <summary>Accepted and never run: invoke transforms need the engine.</summary>
    public void RegisterInvokeTransform(InvokeTransform transform) => Deployment.RegisterInvokeTransform(transform);
}
