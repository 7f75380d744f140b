namespace CrossAccount.Conformance.Reading;

/// <summary>What is asked.</summary>
/// <param name="Action">The action.</param>
/// <param name="Resource">The ARN of the resource, or <c>*</c>.</param>
/// <param name="ResourceAccount">The account that owns it.</param>
public sealed record CaseWhen(string Action, string Resource, string ResourceAccount);
