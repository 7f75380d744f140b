namespace Pulumi.Serialization;

/// <summary>Names and marks of the protocol between program and engine.</summary>
internal static class Wire
{
    public const string Id = "id";

    public const string Urn = "urn";

    /// <summary>Stands for a value that is not known yet.</summary>
    public const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>The key that tells that an object stands for something else, and what.</summary>
    public const string Signature = "4dabf18193072939515e22adb298388d";

    public const string SecretSignature = "1b47061264138c4ac30d75fd1eb44270";

    public const string SecretValue = "value";

    /// <summary>Keys of objects that begin so belong to the engine; programs and mocks never see them.</summary>
    public const string InternalPrefix = "__";

    /// <summary>The argument of a method call that holds the resource it is called on.</summary>
    public const string Self = "__self__";
}
