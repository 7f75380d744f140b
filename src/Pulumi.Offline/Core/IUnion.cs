namespace Pulumi;

/// <summary>A <see cref="Union{T0, T1}"/> whose cases are not known to the caller.</summary>
internal interface IUnion
{
    object Value { get; }
}
