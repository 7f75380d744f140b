using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.LocalAws.Accounts;

/// <summary>The services as one client sees them. The account of a call is the account of the client's credentials.</summary>
public sealed class LocalClient
{
    internal LocalClient(Connection connection)
    {
        Iam = new(connection);
        Sts = new(connection);
        S3 = new(connection);
    }

    /// <summary>Identity and Access Management.</summary>
    public IamClient Iam { get; }

    /// <summary>The Security Token Service.</summary>
    public StsClient Sts { get; }

    /// <summary>The Simple Storage Service.</summary>
    public S3Client S3 { get; }
}
