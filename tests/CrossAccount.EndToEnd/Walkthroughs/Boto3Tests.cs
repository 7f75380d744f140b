using CrossAccount.EndToEnd.Support;
using CrossAccount.TestSupport.Aws;
using CrossAccount.TestSupport.Tools;

namespace CrossAccount.EndToEnd.Walkthroughs;

/// <summary>The tutorial's third step with the AWS API, in Python as AWS's guide has it.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-api.html">Switch to an IAM role (AWS API)</see>.</remarks>
[Collection(ServedStacksCollection.Name)]
public class Boto3Tests(ServedStacks stacks)
{
    private const string Program = """
        import sys
        import boto3
        from botocore.exceptions import ClientError

        shared, own, update_data, developers, analysts, david, jane = sys.argv[1:]

        def session(keys, role, name):
            sts = boto3.Session(**keys).client("sts")
            found = sts.assume_role(RoleArn=role, RoleSessionName=name)["Credentials"]
            return dict(aws_access_key_id=found["AccessKeyId"], aws_secret_access_key=found["SecretAccessKey"], aws_session_token=found["SessionToken"])

        def keys(text):
            key, secret = text.split(" ")
            return dict(aws_access_key_id=key, aws_secret_access_key=secret)

        def show(what, call):
            try:
                print(what, "->", call())
            except ClientError as error:
                print(what, "->", error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"])

        developer = session(keys(david), developers, "David")
        role = session(developer, update_data, "AssumeRoleSession1")
        print(boto3.Session(**role).client("sts").get_caller_identity()["Arn"])
        s3 = boto3.Session(**role).resource("s3")
        print("buckets", sorted(bucket.name for bucket in s3.buckets.all()))
        show("put", lambda: s3.Object(shared, "folder/from boto3 é.txt").put(Body=b"hello")["ResponseMetadata"]["HTTPStatusCode"])
        show("get", lambda: s3.Object(shared, "folder/from boto3 é.txt").get()["Body"].read().decode())
        show("list", lambda: [found.key for found in s3.Bucket(shared).objects.filter(Prefix="folder/")])
        show("own bucket", lambda: list(s3.Bucket(own).objects.all()))
        show("roles", lambda: boto3.Session(**role).client("iam").list_roles()["Roles"])
        show("own bucket again", lambda: list(boto3.Session(**developer).resource("s3").Bucket(own).objects.all()))
        show("jane", lambda: session(session(keys(jane), analysts, "Jane"), update_data, "Jane"))
        """;

    [PythonFact]
    public async Task David_SwitchesToUpdateData_AndJaneDoesNot()
    {
        SigningKeys david = stacks.Dev.KeysOf("111111111111-David");
        SigningKeys jane = stacks.Dev.KeysOf("111111111111-Jane");
        ToolRun run = await Tool.RunAsync(
            "python3",
            [
                "-c", Program, Tutorial.Shared, Tutorial.Own, Tutorial.UpdateData, Tutorial.Developers, Tutorial.Analysts,
                $"{david.AccessKeyId} {david.SecretAccessKey}", $"{jane.AccessKeyId} {jane.SecretAccessKey}",
            ],
            new Dictionary<string, string>
            {
                ["AWS_ENDPOINT_URL"] = stacks.Dev.Endpoint.ToString(),
                ["AWS_DEFAULT_REGION"] = "us-east-1",
                ["AWS_CONFIG_FILE"] = Path.Combine(stacks.Dev.Folder, "none"),
                ["AWS_SHARED_CREDENTIALS_FILE"] = Path.Combine(stacks.Dev.Folder, "none"),
                ["PYTHONIOENCODING"] = "utf-8",
            });

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            """
            arn:aws:sts::999999999999:assumed-role/UpdateData/AssumeRoleSession1
            buckets ['amzn-s3-demo-bucket-other-data', 'amzn-s3-demo-bucket-shared-container']
            put -> 200
            get -> hello
            list -> ['folder/from boto3 é.txt']
            own bucket -> AccessDenied 403
            roles -> AccessDenied 403
            own bucket again -> []
            jane -> AccessDenied 403

            """,
            run.Output);
    }
}
