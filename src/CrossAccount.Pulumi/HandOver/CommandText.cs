namespace CrossAccount.Pulumi.HandOver;

/// <summary>Writes the command of the AWS CLI, for a POSIX shell.</summary>
internal static class CommandText
{
    public static string Of(AssumeRoleCall call) =>
        $"aws sts {CallParameter.Kebab(call.Operation)}{string.Concat(call.Parameters.Select(parameter => $" --{CallParameter.Kebab(parameter.Name)} {parameter.InCommand}"))}";
}
