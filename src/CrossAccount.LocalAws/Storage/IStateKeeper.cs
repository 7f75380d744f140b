using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Storage;

/// <summary>Keeps what a cloud has become.</summary>
internal interface IStateKeeper
{
    /// <summary>Keeps all that has changed. An error is the answer to the call that changed it; it is tried again with the next one.</summary>
    AwsError? Save(LocalCloud cloud);
}
