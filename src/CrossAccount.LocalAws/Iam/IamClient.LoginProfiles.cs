using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.LoginProfiles;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam;

/// <content>Console passwords of users.</content>
public sealed partial class IamClient
{
    /// <summary>Gives a user, or the caller, a password for the console. It is checked against the account's rules and not kept.</summary>
    public AwsResult<LoginProfile> CreateLoginProfile(CreateLoginProfileRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser("CreateLoginProfile", request.Check(), request.UserName, changes: true, (call, _) => LoginProfileOperations.Create(call, request));
    }

    /// <summary>Says whether a user, or the caller, has a password for the console.</summary>
    public AwsResult<LoginProfile> GetLoginProfile(UserRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser("GetLoginProfile", request.CheckUnlessSelf(), request.UserName, changes: false, LoginProfileOperations.Get);
    }

    /// <summary>Changes a user's password for the console.</summary>
    public AwsResult<Done> UpdateLoginProfile(UpdateLoginProfileRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("UpdateLoginProfile", request.Check(), User(request.UserName), call => LoginProfileOperations.Update(call, request));
    }

    /// <summary>Takes a user's, or the caller's, password for the console away.</summary>
    public AwsResult<Done> DeleteLoginProfile(UserRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser("DeleteLoginProfile", request.CheckUnlessSelf(), request.UserName, changes: true, LoginProfileOperations.Delete);
    }
}
