namespace CrossAccount.LocalAws.Tests.Storage;

/// <summary>One call that changes something.</summary>
/// <param name="Operation">The operation, as the client names it; what clients cannot do begins with a lowercase letter.</param>
/// <param name="Run">Makes the call, which has to succeed.</param>
internal sealed record Change(string Operation, Action Run);
