# A bucket with every setting, and objects.

resource "aws_s3_bucket" "every" {
  provider            = aws.trusting
  bucket              = "terraform-every-setting"
  object_lock_enabled = true
  force_destroy       = true

  lifecycle {
    ignore_changes = [force_destroy]
  }
}

resource "aws_s3_bucket" "ruled" {
  provider = aws.trusting
  bucket   = "terraform-ruled"

  lifecycle_rule {
    id      = "old"
    enabled = true
    prefix  = "tmp/"
    expiration {
      days = local.first ? 3 : 5
    }
    abort_incomplete_multipart_upload_days = 7
  }

  lifecycle {
    ignore_changes = [force_destroy]
  }
}

resource "aws_s3_bucket_versioning" "every" {
  provider = aws.trusting
  bucket   = aws_s3_bucket.every.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_versioning" "shared" {
  provider = aws.trusting
  bucket   = aws_s3_bucket.shared.id
  versioning_configuration {
    status = local.first ? "Enabled" : "Suspended"
  }
}

resource "aws_s3_bucket_public_access_block" "every" {
  provider                = aws.trusting
  bucket                  = aws_s3_bucket.every.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = local.first
}

resource "aws_s3_bucket_ownership_controls" "every" {
  provider = aws.trusting
  bucket   = aws_s3_bucket.every.id
  rule {
    object_ownership = local.first ? "BucketOwnerPreferred" : "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "every" {
  provider   = aws.trusting
  bucket     = aws_s3_bucket.every.id
  acl        = local.first ? "private" : "log-delivery-write"
  depends_on = [aws_s3_bucket_ownership_controls.every]
}

resource "aws_s3_bucket_policy" "every" {
  provider = aws.trusting
  bucket   = aws_s3_bucket.every.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.trusted.account_id}:root" }
      Action    = local.first ? ["s3:GetObject"] : ["s3:GetObject", "s3:GetObjectVersion"]
      Resource  = "${aws_s3_bucket.every.arn}/*"
    }]
  })
}

resource "aws_s3_bucket_cors_configuration" "every" {
  provider = aws.trusting
  bucket   = aws_s3_bucket.every.id
  cors_rule {
    allowed_methods = local.first ? ["GET"] : ["GET", "PUT"]
    allowed_origins = ["https://example.com"]
    allowed_headers = ["*"]
    expose_headers  = ["ETag"]
    max_age_seconds = 3000
  }
}

resource "aws_s3_bucket_website_configuration" "every" {
  provider = aws.trusting
  bucket   = aws_s3_bucket.every.id
  index_document {
    suffix = "index.html"
  }
  error_document {
    key = local.first ? "error.html" : "oops.html"
  }
}

# The provider waits 55 seconds whenever this resource is made or changed; the bucket `ruled` has such rules without it.
resource "aws_s3_bucket_lifecycle_configuration" "every" {
  count    = var.patient ? 1 : 0
  provider = aws.trusting
  bucket   = aws_s3_bucket.every.id
  rule {
    id     = "old"
    status = "Enabled"
    filter {
      prefix = "tmp/"
    }
    expiration {
      days = local.first ? 3 : 5
    }
    noncurrent_version_expiration {
      noncurrent_days = 30
    }
  }
  depends_on = [aws_s3_bucket_versioning.every]
}

resource "aws_s3_bucket_logging" "every" {
  provider      = aws.trusting
  bucket        = aws_s3_bucket.every.id
  target_bucket = aws_s3_bucket.shared.id
  target_prefix = local.first ? "log/" : "logs/"
}

resource "aws_s3_bucket_notification" "every" {
  provider    = aws.trusting
  bucket      = aws_s3_bucket.every.id
  eventbridge = local.first
}

resource "aws_s3_bucket_accelerate_configuration" "every" {
  provider = aws.trusting
  bucket   = aws_s3_bucket.every.id
  status   = local.first ? "Enabled" : "Suspended"
}

resource "aws_s3_bucket_request_payment_configuration" "every" {
  provider = aws.trusting
  bucket   = aws_s3_bucket.every.id
  payer    = local.first ? "Requester" : "BucketOwner"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "every" {
  provider = aws.trusting
  bucket   = aws_s3_bucket.every.id
  rule {
    bucket_key_enabled = !local.first
    apply_server_side_encryption_by_default {
      sse_algorithm = local.first ? "AES256" : "aws:kms"
    }
  }
}

resource "aws_s3_bucket_object_lock_configuration" "every" {
  provider = aws.trusting
  bucket   = aws_s3_bucket.every.id
  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = var.revision
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "every" {
  provider = aws.trusting
  bucket   = aws_s3_bucket.every.id
  role     = aws_iam_role.update_data.arn
  rule {
    id       = "all"
    status   = "Enabled"
    priority = var.revision
    filter {
      prefix = "copy/"
    }
    delete_marker_replication {
      status = "Disabled"
    }
    destination {
      bucket        = aws_s3_bucket.shared.arn
      storage_class = "STANDARD"
    }
  }
  depends_on = [aws_s3_bucket_versioning.every]
}

resource "aws_s3_object" "object" {
  provider     = aws.trusting
  bucket       = aws_s3_bucket.every.id
  key          = "folder/file name.txt"
  content      = local.first ? "one" : "two, longer"
  content_type = "text/plain"
  metadata     = { color = local.first ? "blue" : "green" }
  tags         = { revision = tostring(var.revision) }
  depends_on   = [aws_s3_bucket_versioning.every, aws_s3_bucket_ownership_controls.every, aws_s3_bucket_server_side_encryption_configuration.every]
}

resource "aws_s3_object_copy" "copy" {
  provider   = aws.trusting
  bucket     = aws_s3_bucket.shared.id
  key        = "copy.txt"
  source     = "${aws_s3_object.object.bucket}/${aws_s3_object.object.key}"

  tagging_directive = "REPLACE"
  tags              = { revision = tostring(var.revision) }
  depends_on = [aws_s3_bucket_versioning.shared]
}

data "aws_s3_object" "object" {
  provider = aws.trusting
  bucket   = aws_s3_object.object.bucket
  key      = aws_s3_object.object.key
}

data "aws_s3_objects" "every" {
  provider   = aws.trusting
  bucket     = aws_s3_bucket.every.id
  depends_on = [aws_s3_object.object]
}
