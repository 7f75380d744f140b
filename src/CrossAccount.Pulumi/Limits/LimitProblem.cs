namespace CrossAccount.Pulumi.Limits;

/// <summary>A limit of AWS that is not kept.</summary>
/// <param name="Message">One lowercase sentence: the value, the rule, and how to mend it.</param>
/// <param name="Page">The page of AWS that has the rule, one of <see cref="AwsPages"/>.</param>
public sealed record LimitProblem(string Message, string Page)
{
    /// <summary>The message with the page after it.</summary>
    public override string ToString() => $"{Message} ({Page})";
}
