namespace CrossAccount.Differential.Requests;

/// <summary>Who asks for what, before there are policies.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="Asked">What is asked.</param>
internal sealed record Scene(SceneCaller Caller, SceneAsk Asked);
