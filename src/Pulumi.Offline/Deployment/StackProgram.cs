namespace Pulumi;

/// <summary>A program that is a <see cref="Stack"/> class.</summary>
internal sealed class StackProgram(Func<Stack> create) : IProgram
{
    public Task<Stack> StartAsync() => Task.FromResult(create());
}
