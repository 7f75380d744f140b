using System.Buffers;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Conditions.Binaries;

/// <summary>The bytes are equal; both sides are written in base64.</summary>
internal sealed class BinaryEquals() : ConditionOperator("BinaryEquals", isNegated: false)
{
    public override string? Check(string value) =>
        Convert.TryFromBase64String(value, new byte[value.Length], out _) ? null : $"`{NameRules.Shorten(value)}` is not base64, but `{Name}` compares bytes";

    internal override Operand Compile(string value, bool variables)
    {
        byte[] buffer = new byte[value.Length];
        return Convert.TryFromBase64String(value, buffer, out int length) ? new BinaryOperand(buffer[..length]) : NeverOperand.Instance;
    }

    private sealed class BinaryOperand(byte[] expected) : Operand
    {
        public override bool Matches(string requestValue, in EvaluationContext context)
        {
            byte[] buffer = ArrayPool<byte>.Shared.Rent(requestValue.Length);
            try
            {
                return Convert.TryFromBase64String(requestValue, buffer, out int length)
                    && buffer.AsSpan(0, length).SequenceEqual(expected);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }
}
