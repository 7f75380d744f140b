namespace Pulumi;

/// <summary>The URN that an alias stands for; an alias that says two different things is an error.</summary>
internal static class AliasUrn
{
    public static Output<string> Of(Input<Alias> alias, string name, string type, Resource? parent)
        => alias.Apply(given => given.Urn is null ? Compose(given, name, type, parent) : Verbatim(given));

    private static Output<string> Verbatim(Alias alias)
    {
        RefuseWithUrn(alias.Name, nameof(alias.Name));
        RefuseWithUrn(alias.Type, nameof(alias.Type));
        RefuseWithUrn(alias.Project, nameof(alias.Project));
        RefuseWithUrn(alias.Stack, nameof(alias.Stack));
        RefuseWithUrn(alias.Parent, nameof(alias.Parent));
        RefuseWithUrn(alias.ParentUrn, nameof(alias.ParentUrn));
        RefuseWithUrn(alias.NoParent ? alias : null, nameof(alias.NoParent));
        return Output.Create(alias.Urn!);
    }

    private static Output<string> Compose(Alias alias, string name, string type, Resource? parent)
    {
        object?[] parents = [alias.Parent, alias.ParentUrn, alias.NoParent ? alias : null];
        var given = parents.Count(value => value is not null);
        if (given > 1)
        {
            throw new ArgumentException("Only specify one of 'Parent', 'ParentUrn' or 'NoParent' in an Alias");
        }

        return Urn.Create(
            alias.Name ?? name,
            alias.Type ?? type,
            given == 0 ? parent : alias.Parent,
            alias.ParentUrn,
            alias.Project ?? Deployment.Instance.ProjectName,
            alias.Stack ?? Deployment.Instance.StackName);
    }

    private static void RefuseWithUrn(object? value, string name)
    {
        if (value is not null)
        {
            throw new ArgumentException($"Alias should not specify both Urn and {name}");
        }
    }
}
