using System.Collections.Frozen;
using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Server.Services.Iam;
using CrossAccount.LocalAws.Server.Services.Sts;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>All operations of the Query protocol.</summary>
internal static class OperationTable
{
    private static readonly FrozenDictionary<string, QueryOperation> Iam = ByName(AwsService.Iam);
    private static readonly FrozenDictionary<string, QueryOperation> Sts = ByName(AwsService.Sts);

    /// <summary>The operations, by service and name.</summary>
    public static ImmutableArray<QueryOperation> All => [.. Iam.Values.Concat(Sts.Values).OrderBy(each => each.Service).ThenBy(each => each.Name, StringComparer.Ordinal)];

    public static QueryOperation? Find(AwsService service, string name) => (service == AwsService.Iam ? Iam : Sts).GetValueOrDefault(name);

    private static FrozenDictionary<string, QueryOperation> ByName(AwsService service)
    {
        IEnumerable<QueryOperation> operations = service == AwsService.Iam ? IamOperations.All : StsOperations.All;
        return operations.ToFrozenDictionary(operation => operation.Name, StringComparer.Ordinal);
    }
}
