namespace Plumbline.Oci.Events;

/// <summary>Somebody should be told when network security groups change.</summary>
public sealed class SecurityGroupChanges : EventCoverageRule
{
    public override string Id => "OCI-EVENTS-109";

    private protected override EventScope Scope => EventScope.EveryRegion;

    private protected override IReadOnlyList<string> EventTypes { get; } =
    [
        "com.oraclecloud.virtualnetwork.createnetworksecuritygroup",
        "com.oraclecloud.virtualnetwork.updatenetworksecuritygroup",
        "com.oraclecloud.virtualnetwork.deletenetworksecuritygroup",
        "com.oraclecloud.virtualnetwork.changenetworksecuritygroupcompartment",
    ];
}
