using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.LocalAws.Iam;

/// <content>Service-linked roles. None can be created: none of the services that have some is here.</content>
public sealed partial class IamClient
{
    /// <summary>Creates a service-linked role: there is no service here that has one, which is <c>InvalidInput</c>.</summary>
    /// <param name="awsServiceName">The service, as in <c>elasticbeanstalk.amazonaws.com</c>.</param>
    public AwsResult<Role> CreateServiceLinkedRole(string awsServiceName) => Change<Role>(
        "CreateServiceLinkedRole", Constraints.Name("aWSServiceName", awsServiceName, 128),
        state => IamTarget.New(state, "role", $"/aws-service-role/{awsServiceName}/", "*"),
        _ => IamErrors.InvalidInput($"Cannot find Service Linked Role template for {awsServiceName}"));
}
