namespace Plumbline.Oci.Events;

/// <summary>Somebody should be told when security lists change.</summary>
public sealed class SecurityListChanges : EventCoverageRule
{
    public override string Id => "OCI-EVENTS-108";

    private protected override EventScope Scope => EventScope.EveryRegion;

    private protected override IReadOnlyList<string> EventTypes { get; } =
    [
        "com.oraclecloud.virtualnetwork.createsecuritylist",
        "com.oraclecloud.virtualnetwork.updatesecuritylist",
        "com.oraclecloud.virtualnetwork.deletesecuritylist",
        "com.oraclecloud.virtualnetwork.changesecuritylistcompartment",
    ];
}
