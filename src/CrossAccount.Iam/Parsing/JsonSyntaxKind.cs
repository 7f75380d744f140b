namespace CrossAccount.Iam.Parsing;

internal enum JsonSyntaxKind
{
    Object,
    List,
    Text,
    Number,
    Truth,
    Null,
}
