namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>A character of a pattern. A <c>*</c> that came out of a variable is a character like others.</summary>
internal readonly record struct PatternCharacter(char Character, bool IsWildcard);
