namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>What is saved. The numbers stand in files, and never change; in their order the rows are read back.</summary>
internal enum RowKind
{
    Cloud = 0,
    Account = 1,
    Policy = 2,
    Group = 3,
    User = 4,
    Role = 5,
    InstanceProfile = 6,
    OpenIdConnectProvider = 7,
    SamlProvider = 8,
    MfaDevice = 9,
    Credential = 10,
    Bucket = 11,
    Object = 12,
    Upload = 13,
    Part = 14,
}
