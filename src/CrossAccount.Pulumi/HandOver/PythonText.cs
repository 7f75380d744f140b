namespace CrossAccount.Pulumi.HandOver;

/// <summary>Writes Python for the package <c>boto3</c>.</summary>
internal static class PythonText
{
    public static string Of(AssumeRoleCall call)
    {
        IEnumerable<string> lines = call.Parameters.Select(parameter => $"    {parameter.Name}={parameter.InPython},\n");
        return $$"""
            import boto3

            response = boto3.client("sts").{{CallParameter.Snake(call.Operation)}}(
            {{string.Concat(lines)}})
            credentials = response["Credentials"]
            session = boto3.Session(
                aws_access_key_id=credentials["AccessKeyId"],
                aws_secret_access_key=credentials["SecretAccessKey"],
                aws_session_token=credentials["SessionToken"],
            )

            """.ReplaceLineEndings("\n");
    }
}
