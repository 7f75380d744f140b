# The tutorial: a role of the trusting account that developers of the trusted account may assume, and analysts may not.

data "aws_caller_identity" "trusting" {
  provider = aws.trusting
}

data "aws_caller_identity" "trusted" {
  provider = aws.trusted
}

data "aws_partition" "current" {
  provider = aws.trusting
}

data "aws_iam_policy_document" "trust" {
  provider = aws.trusting

  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.trusted.account_id}:root"]
    }
  }

  dynamic "statement" {
    for_each = local.first ? [] : [1]
    content {
      actions = ["sts:TagSession"]
      principals {
        type        = "AWS"
        identifiers = [data.aws_caller_identity.trusted.account_id]
      }
    }
  }
}

resource "aws_s3_bucket" "shared" {
  provider = aws.trusting
  bucket   = "terraform-shared-container"
  tags     = { purpose = local.first ? "tutorial" : "data" }

  lifecycle {
    ignore_changes = [force_destroy]
  }
}

resource "aws_iam_policy" "read_write" {
  provider    = aws.trusting
  name        = "read-write-app-bucket"
  path        = "/tutorial/"
  description = "Reads and writes the shared bucket"
  tags        = { revision = tostring(var.revision) }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        { Effect = "Allow", Action = "s3:ListBucket", Resource = aws_s3_bucket.shared.arn },
        { Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], Resource = "${aws_s3_bucket.shared.arn}/*" },
      ],
      local.first ? [] : [{ Effect = "Allow", Action = "s3:ListAllMyBuckets", Resource = "*" }]
    )
  })
}

resource "aws_iam_role" "update_data" {
  provider             = aws.trusting
  name                 = "TerraformUpdateData"
  description          = local.first ? "Updates data" : "Updates data, for developers"
  max_session_duration = local.first ? 3600 : 7200
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = local.first ? null : aws_iam_policy.boundary.arn
  tags                 = merge({ team = "data" }, local.first ? {} : { stage = "two" })

  lifecycle {
    ignore_changes = [force_detach_policies]
  }
}

resource "aws_iam_role_policy_attachment" "update_data" {
  provider   = aws.trusting
  role       = aws_iam_role.update_data.name
  policy_arn = aws_iam_policy.read_write.arn
}

resource "aws_iam_role_policy" "developers" {
  provider = aws.trusted
  name     = "allow-assume-update-data"
  role     = "Developers"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = concat(["sts:AssumeRole"], local.first ? [] : ["sts:TagSession"]), Resource = aws_iam_role.update_data.arn }]
  })
}

resource "aws_iam_role_policy" "analysts" {
  provider = aws.trusted
  name     = "deny-assume-update-data"
  role     = "Analysts"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "sts:AssumeRole", Resource = local.first ? aws_iam_role.update_data.arn : "*" }]
  })
}
