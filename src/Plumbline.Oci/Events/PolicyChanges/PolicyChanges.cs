namespace Plumbline.Oci.Events;

/// <summary>Somebody should be told when policies change.</summary>
public sealed class PolicyChanges : EventCoverageRule
{
    public override string Id => "OCI-EVENTS-105";

    private protected override EventScope Scope => EventScope.HomeRegion;

    private protected override IReadOnlyList<string> EventTypes { get; } =
    [
        "com.oraclecloud.identitycontrolplane.createpolicy",
        "com.oraclecloud.identitycontrolplane.updatepolicy",
        "com.oraclecloud.identitycontrolplane.deletepolicy",
    ];
}
