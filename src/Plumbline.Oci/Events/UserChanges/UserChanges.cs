namespace Plumbline.Oci.Events;

/// <summary>Somebody should be told when users change.</summary>
public sealed class UserChanges : EventCoverageRule
{
    public override string Id => "OCI-EVENTS-001";

    private protected override EventScope Scope => EventScope.HomeRegion;

    private protected override IReadOnlyList<string> EventTypes { get; } =
    [
        "com.oraclecloud.identitycontrolplane.createuser",
        "com.oraclecloud.identitycontrolplane.updateuser",
        "com.oraclecloud.identitycontrolplane.deleteuser",
        "com.oraclecloud.identitycontrolplane.updateuserstate",
        "com.oraclecloud.identitycontrolplane.updateusercapabilities",
    ];
}
