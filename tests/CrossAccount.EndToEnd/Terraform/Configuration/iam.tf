# One of each other kind of IAM resource.

resource "aws_iam_policy" "boundary" {
  provider = aws.trusting
  name     = "boundary"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }]
  })
}

resource "aws_iam_policy" "read" {
  provider = aws.trusted
  name     = "read"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "*" }]
  })
}

resource "aws_iam_user" "user" {
  provider             = aws.trusted
  name                 = "terraform-user"
  path                 = local.first ? "/one/" : "/two/"
  permissions_boundary = local.first ? null : "arn:aws:iam::aws:policy/PowerUserAccess"
  force_destroy        = true
  tags                 = local.first ? tomap({ a = "1", b = "2" }) : tomap({ b = "3" })

  lifecycle {
    ignore_changes = [force_destroy]
  }
}

resource "aws_iam_user_policy" "user" {
  provider = aws.trusted
  name     = "inline"
  user     = aws_iam_user.user.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = local.first ? "s3:GetObject" : "s3:PutObject", Resource = "*" }]
  })
}

resource "aws_iam_user_policy_attachment" "user" {
  provider   = aws.trusted
  user       = aws_iam_user.user.name
  policy_arn = local.first ? "arn:aws:iam::aws:policy/PowerUserAccess" : aws_iam_policy.read.arn
}

resource "aws_iam_user_login_profile" "user" {
  provider        = aws.trusted
  user            = aws_iam_user.user.name
  password_length = 20

  lifecycle {
    ignore_changes = [password_length, password_reset_required, pgp_key]
  }
}

resource "aws_iam_access_key" "user" {
  provider = aws.trusted
  user     = aws_iam_user.user.name
  status   = local.first ? "Active" : "Inactive"
}

resource "aws_iam_group" "group" {
  provider = aws.trusted
  name     = local.first ? "terraform-group" : "terraform-group-renamed"
  path     = local.first ? "/" : "/groups/"
}

resource "aws_iam_group" "other" {
  provider = aws.trusted
  name     = "terraform-other-group"
}

resource "aws_iam_group" "third" {
  provider = aws.trusted
  name     = "terraform-third-group"
}

resource "aws_iam_group_policy" "group" {
  provider = aws.trusted
  name     = "inline"
  group    = aws_iam_group.group.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = local.first ? "iam:GetUser" : "iam:GetGroup", Resource = "*" }]
  })
}

resource "aws_iam_group_policy_attachment" "group" {
  provider   = aws.trusted
  group      = aws_iam_group.group.name
  policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
}

resource "aws_iam_group_membership" "group" {
  provider = aws.trusted
  name     = "terraform-membership"
  group    = aws_iam_group.group.name
  users    = concat([aws_iam_user.user.name], local.first ? [] : ["Jane"])
}

resource "aws_iam_user_group_membership" "user" {
  provider = aws.trusted
  user     = "David"
  groups   = concat([aws_iam_group.other.name], local.first ? [] : [aws_iam_group.third.name])
}

resource "aws_iam_instance_profile" "profile" {
  provider = aws.trusting
  name     = "terraform-profile"
  path     = "/profiles/"
  role     = aws_iam_role.update_data.name
  tags     = { revision = tostring(var.revision) }
}

resource "aws_iam_openid_connect_provider" "oidc" {
  provider        = aws.trusting
  url             = "https://token.example.com"
  client_id_list  = local.first ? ["sts.amazonaws.com"] : ["sts.amazonaws.com", "another"]
  thumbprint_list = [local.first ? "990f4193972f2becf12ddeda5237f9c952f20d9e" : "000f4193972f2becf12ddeda5237f9c952f20d9e"]
  tags            = { revision = tostring(var.revision) }
}

resource "aws_iam_saml_provider" "saml" {
  provider               = aws.trusting
  name                   = "terraform-saml"
  saml_metadata_document = local.first ? file("${path.module}/saml-metadata.xml") : replace(file("${path.module}/saml-metadata.xml"), "idp.example.com", "idp2.example.com")
  tags                   = { revision = tostring(var.revision) }
}

resource "aws_iam_virtual_mfa_device" "mfa" {
  provider                = aws.trusted
  virtual_mfa_device_name = "terraform-device"
  path                    = "/devices/"
  tags                    = { revision = tostring(var.revision) }
}

resource "aws_iam_account_alias" "alias" {
  provider      = aws.trusting
  account_alias = local.first ? "terraform-one" : "terraform-two"
}

resource "aws_iam_role_policies_exclusive" "update_data" {
  provider     = aws.trusting
  role_name    = aws_iam_role.update_data.name
  policy_names = []
}

resource "aws_iam_role_policy_attachments_exclusive" "update_data" {
  provider    = aws.trusting
  role_name   = aws_iam_role.update_data.name
  policy_arns = [aws_iam_role_policy_attachment.update_data.policy_arn]
}

resource "aws_iam_user_policies_exclusive" "user" {
  provider     = aws.trusted
  user_name    = aws_iam_user.user.name
  policy_names = [aws_iam_user_policy.user.name]
}

resource "aws_iam_user_policy_attachments_exclusive" "user" {
  provider    = aws.trusted
  user_name   = aws_iam_user.user.name
  policy_arns = [aws_iam_user_policy_attachment.user.policy_arn]
}

resource "aws_iam_group_policies_exclusive" "group" {
  provider     = aws.trusted
  group_name   = aws_iam_group.group.name
  policy_names = [aws_iam_group_policy.group.name]
}

resource "aws_iam_group_policy_attachments_exclusive" "group" {
  provider    = aws.trusted
  group_name  = aws_iam_group.group.name
  policy_arns = [aws_iam_group_policy_attachment.group.policy_arn]
}
