using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Harness;
using CrossAccount.LocalAws.Iam;

namespace CrossAccount.LocalAws.Accounts;

/// <summary>One AWS account of a <see cref="LocalCloud"/>.</summary>
public sealed class LocalAccount
{
    internal LocalAccount(
        LocalCloud cloud, AccountId id, Partition partition, OrganizationId? organization, ImmutableArray<string> organizationPaths,
        AwsCredentials? rootCredentials = null)
    {
        Cloud = cloud;
        Id = id;
        Partition = partition;
        Organization = organization;
        OrganizationPaths = organizationPaths.IsDefault ? [] : organizationPaths;
        Iam = new IamState(this);
        InProcess = new InProcessDoor(this);
        var root = new RootCredential(
            this, rootCredentials?.AccessKeyId ?? cloud.Ids.LongTermKeyId(),
            rootCredentials is null ? cloud.Ids.SecretKey() : new SecretText(rootCredentials.SecretAccessKey));
        cloud.Credentials.Add(root, cloud.Now);
        RootCredentials = root.Reveal();
    }

    /// <summary>The account's ID.</summary>
    public AccountId Id { get; }

    /// <summary>The partition that the account is in.</summary>
    public Partition Partition { get; }

    /// <summary>The organization that the account is in; null when it is in none.</summary>
    public OrganizationId? Organization { get; }

    /// <summary>The account's places in its organization, <c>aws:PrincipalOrgPaths</c>; empty when they are not known.</summary>
    public ImmutableArray<string> OrganizationPaths { get; }

    /// <summary>Credentials of the root user. It may do everything in its account, but may not assume roles.</summary>
    public AwsCredentials RootCredentials { get; }

    /// <summary>The account's limits. The default is <see cref="AccountQuotas.Default"/>.</summary>
    public AccountQuotas Quotas
    {
        get;
        set
        {
            field = value ?? throw new ArgumentNullException(nameof(value));
            Cloud.Changes.Changed(this);
        }
    } = AccountQuotas.Default;

    /// <summary>What only the owner of the cloud can do. Not operations of AWS.</summary>
    public InProcessDoor InProcess { get; }

    internal LocalCloud Cloud { get; }

    internal IamState Iam { get; }

    /// <summary>Grows with every change of the account's IAM; what is derived from it is kept until then.</summary>
    internal long IamVersion { get; private set; }

    /// <summary>
    /// The account's IAM as <c>aws iam get-account-authorization-details</c> prints it, in a canonical order: the same state
    /// gives the same text.
    /// </summary>
    public string ExportAuthorizationDetails()
    {
        lock (Cloud.Gate)
        {
            return AuthorizationDetailsJson.Write(Iam.Details());
        }
    }

    /// <summary>The account's ID.</summary>
    public override string ToString() => Id.ToString();

    internal void IamChanged() => IamVersion++;
}
