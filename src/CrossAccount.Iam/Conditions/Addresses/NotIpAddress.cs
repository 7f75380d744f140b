namespace CrossAccount.Iam.Conditions.Addresses;

/// <summary>The negation of <see cref="IpAddress"/>.</summary>
internal sealed class NotIpAddress() : IpOperator("NotIpAddress", negated: true);
