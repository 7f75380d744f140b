namespace CrossAccount.TestSupport;

/// <summary>A property does not hold for a seed. The message gives the seed.</summary>
public sealed class SeedFailedException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public SeedFailedException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The property, the seed, and what was wrong.</param>
    public SeedFailedException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with its cause.</summary>
    /// <param name="message">The property, the seed, and what was wrong.</param>
    /// <param name="innerException">What the property threw.</param>
    public SeedFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
