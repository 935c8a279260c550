namespace Plumbline.Oci.Events;

/// <summary>Somebody is told of problems that Cloud Guard finds.</summary>
public sealed class CloudGuardProblems : EventCoverageRule
{
    public override string Id => "OCI-EVENTS-111";

    private protected override EventScope Scope => EventScope.ReportingRegion;

    private protected override IReadOnlyList<string> EventTypes { get; } =
    [
        "com.oraclecloud.cloudguard.problemdetected",
        "com.oraclecloud.cloudguard.problemdismissed",
        "com.oraclecloud.cloudguard.problemremediated",
    ];
}
