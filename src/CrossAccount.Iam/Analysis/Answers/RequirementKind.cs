namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>What a principal needs beside its own identity.</summary>
public enum RequirementKind
{
    /// <summary>Multi-factor authentication, possibly not long ago. Sessions of roles never have it.</summary>
    Mfa,

    /// <summary>Temporary credentials, as <c>sts:GetSessionToken</c> gives them, instead of access keys.</summary>
    TemporaryCredentials,

    /// <summary>An external ID. Its value is in no answer.</summary>
    ExternalId,

    /// <summary>A name for the new session.</summary>
    SessionName,

    /// <summary>A source identity for the new session.</summary>
    SourceIdentity,

    /// <summary>Tags for the new session.</summary>
    SessionTags,

    /// <summary>A property of the caller's own session: its name, its tags, its source identity, when it was issued.</summary>
    OwnSession,

    /// <summary>An address or network that the request comes from.</summary>
    Network,

    /// <summary>A time at which the request is made.</summary>
    Time,

    /// <summary>Who the caller is, which is not known of an outsider.</summary>
    Identity,

    /// <summary>Another context key. Whether a request has it is not known here.</summary>
    ContextKey,
}
