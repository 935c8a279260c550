using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class GroupChangesTests : EventSpec<GroupChanges>
{
    protected override IReadOnlyList<string> Types =>
        [
            "com.oraclecloud.identitycontrolplane.creategroup",
            "com.oraclecloud.identitycontrolplane.updategroup",
            "com.oraclecloud.identitycontrolplane.deletegroup",
        ];
}
