namespace CrossAccount.Iam.Conditions.Addresses;

/// <summary>The address is in the range; a range without a length is one address.</summary>
internal sealed class IpAddress() : IpOperator("IpAddress");
