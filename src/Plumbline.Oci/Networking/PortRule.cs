using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A rule that looks for security lists or groups that open something to the whole internet.</summary>
/// <remarks>
/// Whether a way leads there from the internet now is told with a failure, and does not excuse it: routes and public
/// addresses change without anybody looking at security rules again.
/// </remarks>
public abstract class PortRule<T> : LifecycleRule<T>
    where T : TrafficFilter
{
    private const int MostRules = 5;

    /// <summary>What is opened, as a message names it: <c>SSH</c>.</summary>
    private protected abstract string What { get; }

    /// <summary>Whether a rule for traffic from the internet opens it.</summary>
    private protected abstract bool Opens(TrafficRule rule);

    public sealed override IReadOnlyList<Need> Needs =>
        [
            .. ResourceTypes.Select(type => new Need(type, Detail.Listed)),
            .. ResourceTypes.Contains(typeof(NetworkSecurityGroup))
                ? [Need.Listed<SecurityRule>()]
                : Array.Empty<Need>(),
        ];

    protected sealed override Verdict Assess(T resource, RuleContext context)
    {
        if (FilterRules.Of(resource, isIngress: true, context) is not { } rules)
        {
            return Verdict.NotAssessed("The rules could not be read.");
        }

        IReadOnlyList<PlacedRule> open = [.. rules.Where(rule => rule.IsOpenToInternet && Opens(rule.Rule))];
        return open.Count == 0
            ? Verdict.Pass($"No rule opens {What} to the internet.")
            : Verdict.Fail($"A rule opens {What} to the internet.") with
            {
                Evidence = [.. open.Take(MostRules).Select(rule => rule.ToEvidence())],
            };
    }
}
