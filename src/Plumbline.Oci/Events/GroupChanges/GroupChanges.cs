namespace Plumbline.Oci.Events;

/// <summary>Somebody should be told when groups change.</summary>
public sealed class GroupChanges : EventCoverageRule
{
    public override string Id => "OCI-EVENTS-104";

    private protected override EventScope Scope => EventScope.HomeRegion;

    private protected override IReadOnlyList<string> EventTypes { get; } =
    [
        "com.oraclecloud.identitycontrolplane.creategroup",
        "com.oraclecloud.identitycontrolplane.updategroup",
        "com.oraclecloud.identitycontrolplane.deletegroup",
    ];
}
