namespace Pulumi;

/// <summary>A program that is a function; what it returns are the outputs.</summary>
internal sealed class FunctionProgram(Func<Task<IDictionary<string, object?>>> function) : IProgram
{
    public IDictionary<string, object?> Outputs { get; private set; } = new Dictionary<string, object?>();

    public async Task<Stack> StartAsync()
    {
        var stack = new FunctionStack();
        Outputs = await function().ConfigureAwait(false);
        return stack;
    }
}
