using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class PolicyChangesTests : EventSpec<PolicyChanges>
{
    protected override IReadOnlyList<string> Types =>
        [
            "com.oraclecloud.identitycontrolplane.createpolicy",
            "com.oraclecloud.identitycontrolplane.updatepolicy",
            "com.oraclecloud.identitycontrolplane.deletepolicy",
        ];
}
