namespace Pulumi.Offline.Tests.Support;

/// <summary>A component; its children are made by the test.</summary>
internal sealed class Group : ComponentResource
{
    public const string Token = "test:index:Group";

    public Group(string name, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
    }
}
