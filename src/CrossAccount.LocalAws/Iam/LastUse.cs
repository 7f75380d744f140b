namespace CrossAccount.LocalAws.Iam;

/// <summary>When and for what something was used last.</summary>
/// <param name="Date">When.</param>
/// <param name="ServiceName">The service, as in <c>iam</c>.</param>
/// <param name="Region">The Region that the call went to.</param>
public sealed record LastUse(DateTimeOffset Date, string ServiceName, string Region);
