namespace CrossAccount.LocalAws.Iam.LoginProfiles;

/// <summary>A user's console password. The local console asks for none, so it is checked once and not kept.</summary>
internal sealed record LoginProfileState(DateTimeOffset Created, bool IsResetRequired);
