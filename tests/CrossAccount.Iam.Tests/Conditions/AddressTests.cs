using static CrossAccount.Iam.Tests.Conditions.ConditionRow;

namespace CrossAccount.Iam.Tests.Conditions;

public sealed class AddressTests
{
    public static TheoryData<ConditionRow> Rows =>
    [
        True("IpAddress", "203.0.113.5", "203.0.113.5"),
        False("IpAddress", "203.0.113.5", "203.0.113.6"),
        True("IpAddress", "203.0.113.0/24", "203.0.113.255"),
        True("IpAddress", "203.0.113.77/24", "203.0.113.1"),
        False("IpAddress", "203.0.113.0/24", "203.0.114.0"),
        True("IpAddress", "0.0.0.0/0", "255.255.255.255"),
        False("IpAddress", "0.0.0.0/0", "2001:db8::1"),
        True("IpAddress", "203.0.113.4/31", "203.0.113.5"),
        False("IpAddress", "203.0.113.4/31", "203.0.113.6"),
        True("IpAddress", "203.0.113.5/32", "203.0.113.5"),
        False("IpAddress", "203.0.113.5", "203.0.113"),
        False("IpAddress", "203.0.113.5", "203.0.113.5.0"),
        False("IpAddress", "203.0.113.5", "203.0.113.5/32"),
        False("IpAddress", "203.0.113.5", "203.0.113.٥"),
        False("IpAddress", "0.0.0.0/0", "1"),
        False("IpAddress", "0.0.0.0/0", "AWS Internal"),
        False("IpAddress", "0.0.0.0/0", ""),
        False("IpAddress", "0.0.0.0/0", "256.1.1.1"),
        False("IpAddress", "0.0.0.0/0", "1.1.1.1 "),
        new("IpAddress", ["192.0.2.0/24", "203.0.113.0/24"], ["203.0.113.9"], true),
        Absent("IpAddress", "0.0.0.0/0", holds: false),
        Absent("IpAddressIfExists", "203.0.113.5", holds: true),

        True("IpAddress", "2001:DB8::1", "2001:0db8:0:0:0:0:0:1"),
        True("IpAddress", "2001:db8::/32", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"),
        False("IpAddress", "2001:db8::/32", "2001:db9::"),
        True("IpAddress", "::/0", "fe80::1"),
        False("IpAddress", "::/0", "203.0.113.5"),
        True("IpAddress", "::1", "0:0:0:0:0:0:0:1"),
        True("IpAddress", "::", "0::0"),
        True("IpAddress", "1::", "1:0:0:0:0:0:0:0"),
        True("IpAddress", "1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
        True("IpAddress", "::ffff:203.0.113.5", "::ffff:cb00:7105"),
        False("IpAddress", "203.0.113.5", "::ffff:203.0.113.5"),
        True("IpAddress", "2001:db8::8000/127", "2001:db8::8001"),
        False("IpAddress", "::/0", "1::2::3"),
        False("IpAddress", "::/0", ":::"),
        False("IpAddress", "::/0", "1:2:3:4:5:6:7:8:9"),
        False("IpAddress", "::/0", "1:2:3:4:5:6:7"),
        False("IpAddress", "::/0", "1:2:3:4:5:6:7:8::"),
        False("IpAddress", "::/0", "12345::"),
        False("IpAddress", "::/0", "g::"),
        False("IpAddress", "::/0", "fe80::1%eth0"),
        False("IpAddress", "::/0", "1.2.3.4::"),
        False("IpAddress", "::/0", "::1.2.3.4:5"),
        False("IpAddress", "::/0", "::1.2.3"),
        False("IpAddress", "::/0", ":1"),

        True("NotIpAddress", "203.0.113.0/24", "198.51.100.1"),
        False("NotIpAddress", "203.0.113.0/24", "203.0.113.1"),
        True("NotIpAddress", "203.0.113.0/24", "2001:db8::1"),
        True("NotIpAddress", "203.0.113.0/24", "AWS Internal"),
        new("NotIpAddress", ["192.0.2.0/24", "203.0.113.0/24"], ["203.0.113.9"], false),
        new("NotIpAddress", ["192.0.2.0/24", "203.0.113.0/24"], ["198.51.100.1"], true),
        Absent("NotIpAddress", "203.0.113.0/24", holds: true),
        Absent("NotIpAddressIfExists", "203.0.113.0/24", holds: true),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Holds_ComparesAddresses(ConditionRow row) => row.Check();
}
