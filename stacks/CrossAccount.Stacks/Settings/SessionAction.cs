namespace CrossAccount.Stacks.Settings;

/// <summary>Something that a session tries, as in <c>s3:GetObject arn:aws:s3:::bucket/key</c>.</summary>
/// <param name="Action">The action.</param>
/// <param name="Resource">The ARN of the resource, or <c>*</c>.</param>
public sealed record SessionAction(string Action, string Resource)
{
    public override string ToString() => $"{Action} {Resource}";
}
