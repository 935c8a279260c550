using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class GroupMappingChangesTests : EventSpec<GroupMappingChanges>
{
    protected override IReadOnlyList<string> Types =>
        [
            "com.oraclecloud.identitycontrolplane.addidpgroupmapping",
            "com.oraclecloud.identitycontrolplane.removeidpgroupmapping",
            "com.oraclecloud.identitycontrolplane.updateidpgroupmapping",
        ];
}
