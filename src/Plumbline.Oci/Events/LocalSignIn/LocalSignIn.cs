namespace Plumbline.Oci.Events;

/// <summary>Somebody is told when a local user signs in.</summary>
public sealed class LocalSignIn : EventCoverageRule
{
    public override string Id => "OCI-EVENTS-101";

    private protected override EventScope Scope => EventScope.HomeRegion;

    private protected override IReadOnlyList<string> EventTypes { get; } =
    ["com.oraclecloud.identitysignon.interactivelogin"];
}
