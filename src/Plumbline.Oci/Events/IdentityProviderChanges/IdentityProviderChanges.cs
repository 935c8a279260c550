namespace Plumbline.Oci.Events;

/// <summary>Somebody should be told when identity providers change.</summary>
public sealed class IdentityProviderChanges : EventCoverageRule
{
    public override string Id => "OCI-EVENTS-102";

    private protected override EventScope Scope => EventScope.HomeRegion;

    private protected override IReadOnlyList<string> EventTypes { get; } =
    [
        "com.oraclecloud.identitycontrolplane.createidentityprovider",
        "com.oraclecloud.identitycontrolplane.updateidentityprovider",
        "com.oraclecloud.identitycontrolplane.deleteidentityprovider",
    ];
}
