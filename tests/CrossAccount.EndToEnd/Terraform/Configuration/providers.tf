terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "endpoint" {
  type = string
}

variable "trusting" {
  type      = object({ access_key = string, secret_key = string })
  sensitive = true
}

variable "trusted" {
  type      = object({ access_key = string, secret_key = string })
  sensitive = true
}

# Every resource is first made with 1 and then changed to what it is with 2.
variable "revision" {
  type = number
}

# Whether to try what the provider takes its time for.
variable "patient" {
  type    = bool
  default = false
}

locals {
  first = var.revision == 1
}

provider "aws" {
  alias                   = "trusting"
  region                  = "us-east-1"
  access_key              = var.trusting.access_key
  secret_key              = var.trusting.secret_key
  s3_use_path_style       = true
  skip_metadata_api_check = true

  endpoints {
    iam = var.endpoint
    s3  = var.endpoint
    sts = var.endpoint
  }
}

provider "aws" {
  alias                   = "trusted"
  region                  = "us-east-1"
  access_key              = var.trusted.access_key
  secret_key              = var.trusted.secret_key
  s3_use_path_style       = true
  skip_metadata_api_check = true

  endpoints {
    iam = var.endpoint
    s3  = var.endpoint
    sts = var.endpoint
  }
}
