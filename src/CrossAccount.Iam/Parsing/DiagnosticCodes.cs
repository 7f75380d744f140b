namespace CrossAccount.Iam.Parsing;

/// <summary>The codes of diagnostics. They never change their meaning.</summary>
public static class DiagnosticCodes
{
    /// <summary>The text is not JSON, or not UTF-8.</summary>
    public const string JsonSyntax = "json-syntax";

    /// <summary>The text nests deeper than any policy does.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>An element stands twice in one object.</summary>
    public const string DuplicateElement = "duplicate-element";

    /// <summary>The policy language has no such element.</summary>
    public const string UnknownElement = "unknown-element";

    /// <summary>An element that has to be there is not.</summary>
    public const string MissingElement = "missing-element";

    /// <summary>Two elements exclude each other.</summary>
    public const string ConflictingElements = "conflicting-elements";

    /// <summary>A value is of the wrong JSON type.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>A list, object or text has nothing in it.</summary>
    public const string Empty = "empty";

    /// <summary>A value is not one of those that the element takes.</summary>
    public const string BadValue = "bad-value";

    /// <summary>A statement ID has other characters than ASCII letters and digits, or is used twice.</summary>
    public const string BadSid = "bad-sid";

    /// <summary>A text is not an action pattern.</summary>
    public const string BadAction = "bad-action";

    /// <summary>A text is not an ARN pattern.</summary>
    public const string BadResource = "bad-resource";

    /// <summary>A text cannot be a principal.</summary>
    public const string BadPrincipal = "bad-principal";

    /// <summary>There is no such condition operator.</summary>
    public const string UnknownOperator = "unknown-operator";

    /// <summary>A condition's value is not of the type that its operator compares.</summary>
    public const string BadConditionValue = "bad-condition-value";

    /// <summary>An element that this kind of policy may not have.</summary>
    public const string ForbiddenElement = "forbidden-element";

    /// <summary>The document is larger than the quota.</summary>
    public const string TooLarge = "too-large";
}
