using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>What an identity must be rid of before it can be deleted.</summary>
internal static class DeleteRules
{
    public static AwsError? Policies(IdentityState identity)
    {
        if (identity.Inline.Count > 0)
        {
            return IamErrors.Conflict("Cannot delete entity, must delete policies first.");
        }

        return identity.Attached.Length > 0 ? IamErrors.Conflict("Cannot delete entity, must detach all policies first.") : null;
    }
}
