using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Server.Hosting;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>An operation of the Query protocol: how its request is read, run and answered.</summary>
internal abstract class QueryOperation(AwsService service, string name)
{
    public AwsService Service { get; } = service;

    /// <summary>The name that AWS gives it.</summary>
    public string Name { get; } = name;

    /// <summary>The name of the service in signatures and actions.</summary>
    public string ServiceName { get; } = service == AwsService.Iam ? "iam" : "sts";

    /// <summary>The version of the service's API.</summary>
    public string Version { get; } = service == AwsService.Iam ? QueryApi.IamVersion : QueryApi.StsVersion;

    /// <summary>Whether it is called without credentials, as those are that give credentials for other proofs.</summary>
    public bool IsUnsigned { get; init; }

    public string ResponseElement { get; } = name + "Response";

    public string ResultElement { get; } = name + "Result";

    /// <summary>Runs the operation and writes the answer, or gives the error.</summary>
    public abstract AwsError? Run(QueryCall call, QueryForm form, IncomingRequest request);
}
