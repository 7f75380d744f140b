namespace CrossAccount.Iam.Parsing;

/// <summary>The codes of diagnostics. They never change their meaning; <c>docs/diagnostics.md</c> has an example of each.</summary>
public static class DiagnosticCodes
{
    /// <summary>The text is not JSON, or not UTF-8.</summary>
    public const string JsonSyntax = "json-syntax";

    /// <summary>The text nests deeper than any policy does.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>The document is larger than its kind may be.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The inline policies of one identity are together larger than AWS allows.</summary>
    public const string InlinePoliciesTooLarge = "inline-policies-too-large";

    /// <summary>An element stands twice in one object.</summary>
    public const string DuplicateElement = "duplicate-element";

    /// <summary>The policy language has no such element.</summary>
    public const string UnknownElement = "unknown-element";

    /// <summary>Two elements exclude each other.</summary>
    public const string ConflictingElements = "conflicting-elements";

    /// <summary>A value is of the wrong JSON type.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>A list, object or text has nothing in it.</summary>
    public const string Empty = "empty";

    /// <summary>The policy has no <c>Statement</c>.</summary>
    public const string MissingStatement = "missing-statement";

    /// <summary>A statement has no <c>Effect</c>.</summary>
    public const string MissingEffect = "missing-effect";

    /// <summary>A statement has neither <c>Action</c> nor <c>NotAction</c>.</summary>
    public const string MissingAction = "missing-action";

    /// <summary>A statement of a policy that names principals has none.</summary>
    public const string MissingPrincipal = "missing-principal";

    /// <summary>A statement has neither <c>Resource</c> nor <c>NotResource</c>, and its kind of policy needs one.</summary>
    public const string MissingResource = "missing-resource";

    /// <summary>The version does not exist.</summary>
    public const string BadVersion = "bad-version";

    /// <summary>This kind of policy has to be of version <c>2012-10-17</c>.</summary>
    public const string OldVersion = "old-version";

    /// <summary>The effect is neither <c>Allow</c> nor <c>Deny</c>.</summary>
    public const string BadEffect = "bad-effect";

    /// <summary>A statement ID has other characters than ASCII letters and digits.</summary>
    public const string BadSid = "bad-sid";

    /// <summary>Two statements have the same ID.</summary>
    public const string DuplicateSid = "duplicate-sid";

    /// <summary>A text is not an action pattern.</summary>
    public const string BadAction = "bad-action";

    /// <summary>A text is not an ARN pattern.</summary>
    public const string BadResource = "bad-resource";

    /// <summary>A text cannot be a principal.</summary>
    public const string BadPrincipal = "bad-principal";

    /// <summary>There is no such condition operator.</summary>
    public const string UnknownOperator = "unknown-operator";

    /// <summary>A text is not a context key.</summary>
    public const string BadConditionKey = "bad-condition-key";

    /// <summary>A condition's value is not of the type that its operator compares.</summary>
    public const string BadConditionValue = "bad-condition-value";

    /// <summary>A policy variable is not closed, empty, or not of the form <c>${key}</c> or <c>${key, 'default'}</c>.</summary>
    public const string BadVariable = "bad-variable";

    /// <summary>A policy variable stands under an operator that takes none.</summary>
    public const string ForbiddenVariable = "forbidden-variable";

    /// <summary>An element that this kind of policy may not have.</summary>
    public const string ForbiddenElement = "forbidden-element";

    /// <summary>An action that this kind of policy may not have.</summary>
    public const string ForbiddenAction = "forbidden-action";

    /// <summary>A principal that this kind of policy may not have.</summary>
    public const string ForbiddenPrincipal = "forbidden-principal";

    /// <summary>An effect that this kind of policy may not have.</summary>
    public const string ForbiddenEffect = "forbidden-effect";
}
