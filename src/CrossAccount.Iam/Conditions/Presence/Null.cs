using CrossAccount.Iam.Conditions.Booleans;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Conditions.Presence;

/// <summary>
/// Whether the request has the key at all. <c>true</c> asks for its absence; a key with an empty list of values is absent.
/// </summary>
internal sealed class Null() : ConditionOperator("Null", isNegated: false)
{
    public override string? Check(string value) => Truth.TryRead(value, out _)
        ? null
        : $"`{NameRules.Shorten(value)}` is not a truth value, but `{Name}` takes `true` (the key is absent) or `false` (it is present)";

    internal override Operand Compile(string value, bool variables) =>
        Truth.TryRead(value, out bool absent) ? new NullOperand(absent) : NeverOperand.Instance;

    internal sealed class NullOperand(bool absent) : Operand
    {
        public bool HoldsWhen(bool keyIsAbsent) => keyIsAbsent == absent;

        public override bool Matches(string requestValue, in EvaluationContext context) => !absent;
    }
}
