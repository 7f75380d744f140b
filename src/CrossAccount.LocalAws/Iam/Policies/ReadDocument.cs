using CrossAccount.Iam.Policies;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>A policy document that was read.</summary>
/// <param name="Text">The text, as it was sent.</param>
/// <param name="Document">What it says.</param>
internal sealed record ReadDocument(string Text, PolicyDocument Document);
