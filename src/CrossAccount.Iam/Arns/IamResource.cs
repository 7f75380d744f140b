using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Arns;

/// <summary>The parts of an ARN of the IAM service: the account, the kind, the path and the name.</summary>
/// <param name="Partition">The partition.</param>
/// <param name="Account">The account that owns it; null for policies that AWS manages (<c>arn:aws:iam::aws:policy/…</c>).</param>
/// <param name="Kind">What it is: <c>role</c>, <c>user</c>, <c>group</c>, <c>policy</c>, …</param>
/// <param name="Path">The path between kind and name.</param>
/// <param name="Name">The name, without the path.</param>
public readonly record struct IamResource(Partition Partition, AccountId? Account, string Kind, IamPath Path, string Name)
{
    /// <summary>Splits an ARN of the IAM service.</summary>
    public static Parsed<IamResource> TryParse(string? text) =>
        Arn.TryParse(text).TryGetValue(out Arn arn, out string? error) ? TryParse(arn) : Parsed<IamResource>.Invalid(error);

    /// <summary>Splits an ARN of the IAM service.</summary>
    public static Parsed<IamResource> TryParse(Arn arn)
    {
        string resource = arn.Resource;
        int first = resource.IndexOf('/', StringComparison.Ordinal);
        int last = resource.LastIndexOf('/');
        if (arn.Service != "iam" || arn.Region.Length > 0 || first <= 0 || last == resource.Length - 1)
        {
            return Parsed<IamResource>.Invalid(
                $"`{NameRules.Shorten(arn.ToString())}` is not the ARN of an IAM resource, which reads `arn:partition:iam::account:kind/path/name`");
        }

        if (!IamPath.TryParse(resource[first..(last + 1)]).TryGetValue(out IamPath path, out string? pathError))
        {
            return Parsed<IamResource>.Invalid($"the ARN `{NameRules.Shorten(arn.ToString())}` is not valid: {pathError}");
        }

        string name = resource[(last + 1)..];
        if (Characters.FirstOutside(name, Characters.Name) is { } outside)
        {
            return Parsed<IamResource>.Invalid(
                $"the ARN `{NameRules.Shorten(arn.ToString())}` is not valid: the name `{NameRules.Shorten(name)}` contains {outside}, but may have only ASCII letters, digits and `_+=,.@-`");
        }

        bool managedByAws = arn.Account == "aws";
        if (!arn.TryGetAccount(out AccountId account) && !managedByAws)
        {
            return Parsed<IamResource>.Invalid($"the ARN `{NameRules.Shorten(arn.ToString())}` has no account, but IAM resources belong to one");
        }

        return Parsed<IamResource>.Valid(
            new(arn.Partition, managedByAws ? null : account, resource[..first], path, name));
    }
}
