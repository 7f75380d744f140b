using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Policies;

/// <summary>One principal as a policy writes it.</summary>
/// <param name="Kind">The key under which it stands.</param>
/// <param name="Value">
/// For <see cref="PrincipalKind.Aws"/> an account ID, an ARN, a unique ID (<c>AROA…</c>, <c>AIDA…</c>) or <c>*</c>; for
/// <see cref="PrincipalKind.Service"/> a service name such as <c>ec2.amazonaws.com</c>; otherwise the identifier.
/// </param>
public readonly record struct PolicyPrincipal(PrincipalKind Kind, string Value)
{
    /// <summary>Everyone: <c>"Principal": "*"</c>.</summary>
    public static PolicyPrincipal Everyone { get; } = new(PrincipalKind.Everyone, "*");

    /// <summary>
    /// A whole account, written as its root ARN. It lets in whoever that account's own policies permit, not its root user alone.
    /// </summary>
    public static PolicyPrincipal Account(AccountId account, Partition partition = default) =>
        Aws(Iam.Arns.Arn.AccountRoot(partition, account).ToString());

    /// <summary>A role, user or session by its ARN.</summary>
    public static PolicyPrincipal Arn(Arn arn) => Aws(arn.ToString());

    /// <summary>A principal under the key <c>AWS</c>.</summary>
    public static PolicyPrincipal Aws(string value) => new(PrincipalKind.Aws, value);

    /// <summary>A service of AWS, such as <c>ec2.amazonaws.com</c>.</summary>
    public static PolicyPrincipal Service(string name) => new(PrincipalKind.Service, name);

    /// <summary>A web identity provider by its name, or a SAML or OIDC provider by its ARN.</summary>
    public static PolicyPrincipal Federated(string provider) => new(PrincipalKind.Federated, provider);

    /// <summary>The principal as <c>AWS:arn:…</c>, for people.</summary>
    public override string ToString() => Kind switch
    {
        PrincipalKind.Everyone => Value,
        PrincipalKind.Aws => $"AWS:{Value}",
        _ => $"{Kind}:{Value}",
    };
}
