using CrossAccount.LocalAws.Errors;

namespace CrossAccount.Cli.Rehearsal.Cloud;

/// <summary>What came of creating a resource.</summary>
/// <param name="Id">Its ID, as the AWS provider has it.</param>
/// <param name="PhysicalName">Its name in the account, for people.</param>
/// <param name="Outputs">Outputs beside the inputs, by wire name.</param>
/// <param name="Delete">Deletes it again.</param>
internal sealed record CreatedResource(
    string Id, string PhysicalName, IReadOnlyDictionary<string, object> Outputs, Func<AwsError?> Delete);
