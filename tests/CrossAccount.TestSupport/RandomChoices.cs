namespace CrossAccount.TestSupport;

/// <summary>What generators ask of random numbers.</summary>
public static class RandomChoices
{
    /// <summary>One of the items.</summary>
    /// <param name="random">The random numbers.</param>
    /// <param name="items">The items, at least one.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static T Pick<T>(this Random random, params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    /// <summary>Some of the items, at least one, each at most once, in any order.</summary>
    /// <param name="random">The random numbers.</param>
    /// <param name="items">The items, at least one.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static T[] Some<T>(this Random random, params ReadOnlySpan<T> items)
    {
        T[] shuffled = random.Shuffled(items);
        return shuffled[..random.Next(1, items.Length + 1)];
    }

    /// <summary>The items in another order.</summary>
    /// <param name="random">The random numbers.</param>
    /// <param name="items">The items.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static T[] Shuffled<T>(this Random random, params ReadOnlySpan<T> items)
    {
        T[] shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>True so many times of a hundred.</summary>
    /// <param name="random">The random numbers.</param>
    /// <param name="percent">How many times.</param>
    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;
}
