namespace Pulumi;

/// <summary>A program: something that creates a stack and its resources.</summary>
internal interface IProgram
{
    Task<Stack> StartAsync();
}
