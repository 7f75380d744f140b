namespace CrossAccount.LocalAws.S3.Acls;

/// <summary>What a grant of an access control list is for.</summary>
public enum AclPermission
{
    /// <summary><c>FULL_CONTROL</c>: all of the others.</summary>
    FullControl,

    /// <summary><c>READ</c>: to list a bucket, to read an object.</summary>
    Read,

    /// <summary><c>WRITE</c>: to write objects of a bucket.</summary>
    Write,

    /// <summary><c>READ_ACP</c>: to read the list.</summary>
    ReadAcp,

    /// <summary><c>WRITE_ACP</c>: to write the list.</summary>
    WriteAcp,
}
