using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Dns;

/// <summary>An answer of DNS should be known to be yours.</summary>
public sealed class ZoneDnssec : LifecycleRule<Zone>
{
    public override string Id => "OCI-DNS-101";

    protected override bool Concerns(Zone resource, RuleContext context) =>
        resource.ZoneScope != "PRIVATE" && resource.ZoneType != "SECONDARY";

    protected override Verdict Assess(Zone resource, RuleContext context) =>
        Verdict.Of(
            resource.DnssecState switch
            {
                "ENABLED" => true,
                "DISABLED" => false,
                _ => null,
            },
            "The zone is signed.",
            "The zone is not signed.",
            "Whether the zone is signed is not known."
        ) with
        {
            Evidence = [new("dnssecState", resource.DnssecState)],
        };
}
