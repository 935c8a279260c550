namespace Plumbline.Oci.Events;

/// <summary>Somebody should be told when route tables change.</summary>
public sealed class RouteTableChanges : EventCoverageRule
{
    public override string Id => "OCI-EVENTS-107";

    private protected override EventScope Scope => EventScope.EveryRegion;

    private protected override IReadOnlyList<string> EventTypes { get; } =
    [
        "com.oraclecloud.virtualnetwork.createroutetable",
        "com.oraclecloud.virtualnetwork.updateroutetable",
        "com.oraclecloud.virtualnetwork.deleteroutetable",
        "com.oraclecloud.virtualnetwork.changeroutetablecompartment",
    ];
}
