namespace Plumbline.Oci.Events;

/// <summary>Somebody should be told when group mappings of identity providers change.</summary>
public sealed class GroupMappingChanges : EventCoverageRule
{
    public override string Id => "OCI-EVENTS-103";

    private protected override EventScope Scope => EventScope.HomeRegion;

    private protected override IReadOnlyList<string> EventTypes { get; } =
    [
        "com.oraclecloud.identitycontrolplane.addidpgroupmapping",
        "com.oraclecloud.identitycontrolplane.removeidpgroupmapping",
        "com.oraclecloud.identitycontrolplane.updateidpgroupmapping",
    ];
}
