namespace CrossAccount.LocalAws.Principals;

/// <summary>A policy that names principals, in the form in which it is saved.</summary>
/// <param name="Text">The policy as it was written.</param>
/// <param name="Principals">What each of its principals is bound to, in the order in which they stand there.</param>
internal sealed record SavedPolicy(string Text, string[] Principals);
