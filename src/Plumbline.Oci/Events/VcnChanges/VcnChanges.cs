namespace Plumbline.Oci.Events;

/// <summary>Somebody should be told when VCNs change.</summary>
public sealed class VcnChanges : EventCoverageRule
{
    public override string Id => "OCI-EVENTS-106";

    private protected override EventScope Scope => EventScope.EveryRegion;

    private protected override IReadOnlyList<string> EventTypes { get; } =
    [
        "com.oraclecloud.virtualnetwork.createvcn",
        "com.oraclecloud.virtualnetwork.updatevcn",
        "com.oraclecloud.virtualnetwork.deletevcn",
    ];
}
