using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.LocalAws.Accounts;

/// <summary>The services as one client sees them. The account of a call is the account of the client's credentials.</summary>
public sealed class LocalClient
{
    private readonly Connection _connection;

    internal LocalClient(Connection connection)
    {
        _connection = connection;
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

    /// <summary>Answers a call that is wrong in itself: its caller is found out first, as AWS does.</summary>
    internal AwsError Refuse(AwsService service, AwsError error) => _connection.Invoke<Done>(service, _ => error).Error!;
}
