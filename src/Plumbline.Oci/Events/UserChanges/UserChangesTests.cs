using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class UserChangesTests : EventSpec<UserChanges>
{
    protected override IReadOnlyList<string> Types =>
        [
            "com.oraclecloud.identitycontrolplane.createuser",
            "com.oraclecloud.identitycontrolplane.updateuser",
            "com.oraclecloud.identitycontrolplane.deleteuser",
            "com.oraclecloud.identitycontrolplane.updateuserstate",
            "com.oraclecloud.identitycontrolplane.updateusercapabilities",
        ];
}
