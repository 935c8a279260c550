using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.CloudGuard;
using Plumbline.Oci.Networking;
using Plumbline.Oci.Notifications;

namespace Plumbline.Oci.Events;

/// <summary>A rule that asks whether somebody is told of events of some types, wherever they are emitted.</summary>
public abstract class EventCoverageRule : Rule<Tenancy>
{
    private const int MostShown = 5;

    private static readonly Verdict Told = Verdict.Pass("Somebody is told of all of it.");
    private static readonly Verdict Nothing = Verdict.Pass("There is nothing to be told of.");
    private static readonly Verdict Untold = Verdict.Fail("Nobody is told of all of it.");
    private static readonly Verdict Off = Verdict.Fail("Cloud Guard is off, so nobody is told.");
    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether somebody is told of all of it could not be read."
    );

    private protected abstract EventScope Scope { get; }

    private protected abstract IReadOnlyList<string> EventTypes { get; }

    public sealed override IReadOnlyList<Need> Needs =>
        [
            Need.Listed<Tenancy>(),
            Need.Whole<EventRule>(),
            Need.Listed<NotificationSubscription>(),
            .. Scope switch
            {
                EventScope.EveryRegion => [Need.Listed<Vcn>()],
                EventScope.ReportingRegion => [Need.Listed<CloudGuardConfiguration>()],
                _ => Array.Empty<Need>(),
            },
        ];

    public sealed override Verdict Evaluate(Tenancy resource, RuleContext context) =>
        Scope switch
        {
            EventScope.EveryRegion => OfNetworks(context),
            EventScope.ReportingRegion => OfCloudGuard(context),
            _ => In([""], context),
        };

    private Verdict OfNetworks(RuleContext context)
    {
        var regions = context.Inventory.Once(NetworkRegions.Of).Names;
        return regions.Count > 0 ? In(regions, context)
            : context.MayMiss<Vcn>("") ? Unknown
            : Nothing;
    }

    private Verdict OfCloudGuard(RuleContext context) =>
        context.Inventory.All<CloudGuardConfiguration>().FirstOrDefault() switch
        {
            { Status: "DISABLED" } => Off,
            { ReportingRegion: { } region } => In([region], context),
            _ => Unknown,
        };

    private Verdict In(IReadOnlyList<string> regions, RuleContext context)
    {
        var answers = regions
            .Select(region => (Region: region, Missing: EventCoverage.Of(context).Missing(region, EventTypes, context)))
            .ToList();
        var failed = answers.Where(answer => answer.Missing is { Count: > 0 }).ToList();
        return failed.Count > 0 ? Untold with { Evidence = [.. failed.Take(MostShown).Select(EvidenceOf)] }
            : answers.Exists(answer => answer.Missing is null) ? Unknown
            : Told;
    }

    private Evidence EvidenceOf((string Region, IReadOnlyList<string>? Missing) answer) =>
        new(
            Scope == EventScope.EveryRegion ? $"missing in {answer.Region}" : "missing",
            string.Join(", ", answer.Missing!),
            Field: "condition"
        );

    private sealed record NetworkRegions(IReadOnlyList<string> Names)
    {
        public static NetworkRegions Of(Inventory inventory) =>
            new([
                .. inventory
                    .All<Vcn>()
                    .Where(vcn => vcn.LifecycleState is not ("TERMINATING" or "TERMINATED"))
                    .Select(vcn => vcn.Region)
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ]);
    }
}
