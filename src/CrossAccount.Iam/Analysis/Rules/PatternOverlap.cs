namespace CrossAccount.Iam.Analysis.Rules;

/// <summary>Whether a text exists that two patterns with <c>*</c> and <c>?</c> both match.</summary>
internal static class PatternOverlap
{
    public static bool Exists(string first, string second, bool ignoreCase)
    {
        // What is reached after so many characters of the first pattern, for each number of characters of the second.
        bool[,] meets = new bool[first.Length + 1, second.Length + 1];
        for (int i = first.Length; i >= 0; i--)
        {
            for (int j = second.Length; j >= 0; j--)
            {
                meets[i, j] = (i == first.Length && j == second.Length)
                    || (i < first.Length && first[i] == '*' && (meets[i + 1, j] || (j < second.Length && meets[i, j + 1])))
                    || (j < second.Length && second[j] == '*' && (meets[i, j + 1] || (i < first.Length && meets[i + 1, j])))
                    || (i < first.Length && j < second.Length && AreAlike(first[i], second[j], ignoreCase) && meets[i + 1, j + 1]);
            }
        }

        return meets[0, 0];
    }

    private static bool AreAlike(char first, char second, bool ignoreCase) =>
        first == '?' || second == '?' || first == second || (ignoreCase && char.ToUpperInvariant(first) == char.ToUpperInvariant(second));
}
