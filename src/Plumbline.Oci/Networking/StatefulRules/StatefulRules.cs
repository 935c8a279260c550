using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>Rules for public traffic should not fill the table of connections.</summary>
public sealed class StatefulRules : LifecycleRule<TrafficFilter>
{
    public override string Id => "OCI-NETWORKING-130";

    public override IReadOnlyList<Type> ResourceTypes => [typeof(SecurityList), typeof(NetworkSecurityGroup)];

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<SecurityList>(), Need.Listed<NetworkSecurityGroup>(), Need.Listed<SecurityRule>()];

    private const int MostRules = 5;

    protected override Verdict Assess(TrafficFilter resource, RuleContext context)
    {
        if (FilterRules.Of(resource, isIngress: true, context) is not { } rules)
        {
            return Verdict.NotAssessed("The rules could not be read.");
        }

        IReadOnlyList<PlacedRule> stateful =
        [
            .. rules.Where(rule =>
                rule.IsOpenToInternet
                && rule.Rule.IsStateless != true
                && (rule.Rule.IsOf(Transport.Tcp) || rule.Rule.IsOf(Transport.Udp))
            ),
        ];
        return (
            stateful.Count == 0
                ? Verdict.Pass("No rule that is open to the internet remembers connections.")
                : Verdict.Fail("A rule that is open to the internet remembers each connection.")
        ) with
        {
            Evidence = [.. stateful.Take(MostRules).Select(rule => rule.ToEvidence())],
        };
    }
}
