using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Networking;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class SecurityGroupChangesTests : EventSpec<SecurityGroupChanges>
{
    protected override IReadOnlyList<string> Types =>
        [
            "com.oraclecloud.virtualnetwork.createnetworksecuritygroup",
            "com.oraclecloud.virtualnetwork.updatenetworksecuritygroup",
            "com.oraclecloud.virtualnetwork.deletenetworksecuritygroup",
            "com.oraclecloud.virtualnetwork.changenetworksecuritygroupcompartment",
        ];

    protected override IReadOnlyList<Resource> Beside =>
        [
            new Vcn
            {
                Id = "vcn",
                CompartmentId = Root,
                Region = "a",
                LifecycleState = "AVAILABLE",
            },
        ];

    protected override string Missing => "missing in a";

    protected override IReadOnlyList<RuleCase> More =>
        [Case("no networks", Verdict.Pass("There is nothing to be told of."))];
}
