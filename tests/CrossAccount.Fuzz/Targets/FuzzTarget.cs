namespace CrossAccount.Fuzz.Targets;

/// <summary>What inputs are thrown at.</summary>
internal abstract class FuzzTarget
{
    /// <summary>The word for it in findings.</summary>
    public abstract string Name { get; }

    /// <summary>What became of the inputs so far, for the last line.</summary>
    public abstract string Summary { get; }

    /// <summary>What is wrong after all inputs, though nothing was wrong with each; null when nothing is.</summary>
    public virtual string? FindProblemAtTheEnd() => null;

    /// <summary>Makes the input of a seed; may be given to people and to <see cref="Check"/>.</summary>
    public abstract byte[] MakeInput(int seed);

    /// <summary>What is wrong with the input of a seed, also when that is an exception; null when nothing is.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="input">The input when it is already made.</param>
    public string? FindProblem(int seed, byte[]? input = null)
    {
        try
        {
            return Check(seed, input);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    protected abstract string? Check(int seed, byte[]? input);
}
