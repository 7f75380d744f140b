namespace Pulumi;

/// <summary>
/// A list or map of inputs. Its elements keep their own secret and unknown marks, which <see cref="IInput.ToOutput"/>
/// would spread over the whole collection.
/// </summary>
internal interface IInputCollection
{
    IOutput Elements { get; }
}
