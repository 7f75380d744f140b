using System.Text.Json;

namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>
/// Decides as AWS's pages say, statement by statement, and with nothing of the engine. Slow, and meant to be read next to the pages.
/// The documents have to be valid ones.
/// </summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">Policy evaluation logic</see>.
/// </remarks>
internal static class ReferenceEvaluator
{
    /// <summary>Decides a request as the verb <c>decide</c> reads it.</summary>
    /// <param name="request">
    /// The request. Without <c>principal</c> nobody signed it, and <c>sessionPolicy</c> may be a list of documents: the verb has no
    /// word for either.
    /// </param>
    public static ReferenceAnswer Decide(JsonElement request)
    {
        var read = ReferenceRequest.Read(request);
        if (read.Caller.Partition != read.ResourcePartition)
        {
            return ReferenceAnswer.Silent(ReferenceLayers.Partition);
        }

        // id_roles_use_switch-role-api: the root user of an account can never assume a role.
        if (read.Caller.Kind == ReferenceCallerKind.AccountRoot && read.Action.Equals("sts:AssumeRole", StringComparison.OrdinalIgnoreCase))
        {
            return ReferenceAnswer.Silent(ReferenceLayers.AccountRoot);
        }

        return DenyStep.Decide(read) ?? OrganizationStep.Decide(read) ?? GrantStep.Decide(read);
    }
}
