namespace Pulumi;

/// <summary>Code that the engine runs when an operation fails. Mocks have no engine, so it is accepted and never run.</summary>
public class ErrorHook
{
    public ErrorHook(string name, ErrorHookCallback callback)
        : this(name, callback, Task.CompletedTask)
        => _ = Deployment.Instance;

    protected internal ErrorHook(string name, ErrorHookCallback callback, Task registered)
    {
        Name = name;
        Callback = callback;
    }

    public string Name { get; }

    public ErrorHookCallback Callback { get; }
}
