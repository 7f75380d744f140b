namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>Whether a server can know that a request is at its end.</summary>
internal enum RequestShape
{
    /// <summary>It is all there, so it has to be answered.</summary>
    Whole,

    /// <summary>Something is missing; a server waits for it, and may close the connection when it does not come.</summary>
    Partial,

    /// <summary>It depends on how one reads what is wrong with it.</summary>
    Unclear,
}
