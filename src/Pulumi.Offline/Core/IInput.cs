namespace Pulumi;

/// <summary>An <see cref="Input{T}"/> whose element type is not known to the caller.</summary>
internal interface IInput
{
    IOutput ToOutput();
}
