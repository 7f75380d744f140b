using CrossAccount.Conformance.Reading;

namespace CrossAccount.Conformance.Embedded;

/// <summary>Why a case cannot be tried in the embedded accounts.</summary>
/// <param name="Name">The rule's name, as the table of the README has it.</param>
/// <param name="Reason">What cannot be arranged with the APIs of AWS that the embedded accounts have.</param>
/// <param name="Excludes">Whether the rule is about a case.</param>
internal sealed record EmbeddedRule(string Name, string Reason, Func<ConformanceCase, bool> Excludes);
