using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Conditions.Addresses;

/// <summary>The operators that look whether an address is in a range.</summary>
internal abstract class IpOperator(string name, bool negated = false) : ConditionOperator(name, negated)
{
    public override string? Check(string value) => IpRange.TryParse(value, out _)
        ? null
        : $"`{NameRules.Shorten(value)}` is not an IP range, but `{Name}` compares addresses: write `203.0.113.0/24` or `2001:db8::/32`";

    internal override Operand Compile(string value, bool variables) =>
        IpRange.TryParse(value, out IpRange range) ? new IpOperand(range) : NeverOperand.Instance;

    private sealed class IpOperand(IpRange range) : Operand
    {
        public override bool Matches(string requestValue, in EvaluationContext context) =>
            IpText.TryRead(requestValue, out UInt128 address, out bool isV6) && range.Contains(address, isV6);
    }
}
