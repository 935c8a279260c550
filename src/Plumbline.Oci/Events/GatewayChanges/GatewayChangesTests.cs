using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Networking;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class GatewayChangesTests : EventSpec<GatewayChanges>
{
    protected override IReadOnlyList<string> Types =>
        [
            "com.oraclecloud.virtualnetwork.createdrg",
            "com.oraclecloud.virtualnetwork.deletedrg",
            "com.oraclecloud.virtualnetwork.updatedrg",
            "com.oraclecloud.virtualnetwork.createdrgattachment",
            "com.oraclecloud.virtualnetwork.deletedrgattachment",
            "com.oraclecloud.virtualnetwork.updatedrgattachment",
            "com.oraclecloud.virtualnetwork.createinternetgateway",
            "com.oraclecloud.virtualnetwork.deleteinternetgateway",
            "com.oraclecloud.virtualnetwork.updateinternetgateway",
            "com.oraclecloud.virtualnetwork.changeinternetgatewaycompartment",
            "com.oraclecloud.virtualnetwork.createlocalpeeringgateway",
            "com.oraclecloud.virtualnetwork.deletelocalpeeringgateway.end",
            "com.oraclecloud.virtualnetwork.updatelocalpeeringgateway",
            "com.oraclecloud.virtualnetwork.changelocalpeeringgatewaycompartment",
            "com.oraclecloud.natgateway.createnatgateway",
            "com.oraclecloud.natgateway.deletenatgateway",
            "com.oraclecloud.natgateway.updatenatgateway",
            "com.oraclecloud.natgateway.changenatgatewaycompartment",
            "com.oraclecloud.servicegateway.createservicegateway",
            "com.oraclecloud.servicegateway.deleteservicegateway.end",
            "com.oraclecloud.servicegateway.updateservicegateway",
            "com.oraclecloud.servicegateway.attachserviceid",
            "com.oraclecloud.servicegateway.detachserviceid",
            "com.oraclecloud.servicegateway.changeservicegatewaycompartment",
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
