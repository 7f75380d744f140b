using CrossAccount.Benchmarks.Serve.Servers;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Benchmarks.Serve.Delegations;

/// <summary>A Terraform configuration of many delegations: for each a role with a managed policy, and one allow for all of them.</summary>
internal static class DelegationConfiguration
{
    public const int Count = 100;

    public static string Of(IServer server) => $$$"""
        terraform {
          required_providers {
            aws = { source = "hashicorp/aws" }
          }
        }
        {{{Provider(server, "trusting", server.Admin)}}}
        {{{Provider(server, "trusted", server.TrustedAdmin)}}}
        resource "aws_iam_role" "data" {
          provider = aws.trusting
          count    = {{{Count}}}
          name     = "UpdateData-${count.index}"
          assume_role_policy = jsonencode({
            Version   = "2012-10-17"
            Statement = [{ Effect = "Allow", Principal = { AWS = "111111111111" }, Action = "sts:AssumeRole" }]
          })
        }
        resource "aws_iam_policy" "data" {
          provider = aws.trusting
          count    = {{{Count}}}
          name     = "read-write-${count.index}"
          policy = jsonencode({
            Version   = "2012-10-17"
            Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "arn:aws:s3:::data-${count.index}/*" }]
          })
        }
        resource "aws_iam_role_policy_attachment" "data" {
          provider   = aws.trusting
          count      = {{{Count}}}
          role       = aws_iam_role.data[count.index].name
          policy_arn = aws_iam_policy.data[count.index].arn
        }
        resource "aws_iam_role" "users" {
          provider           = aws.trusted
          name               = "DataUsers"
          assume_role_policy = aws_iam_role.data[0].assume_role_policy
        }
        resource "aws_iam_role_policy" "allow" {
          provider = aws.trusted
          name     = "allow-assume"
          role     = aws_iam_role.users.name
          policy = jsonencode({
            Version   = "2012-10-17"
            Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Resource = aws_iam_role.data[*].arn }]
          })
        }
        """;

    private static string Provider(IServer server, string alias, SigningKeys credentials) => $$"""
        provider "aws" {
          alias                       = "{{alias}}"
          region                      = "us-east-1"
          access_key                  = "{{credentials.AccessKeyId}}"
          secret_key                  = "{{credentials.SecretAccessKey}}"
          skip_credentials_validation = true
          skip_metadata_api_check     = true
          skip_region_validation      = true
          endpoints {
            iam = "{{server.Endpoint}}"
            sts = "{{server.Endpoint}}"
          }
        }
        """;
}
