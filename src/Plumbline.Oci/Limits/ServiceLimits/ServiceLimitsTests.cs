using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Limits;

public sealed class ServiceLimitsTests : RuleSpec<ServiceLimits, LimitValue>
{
    private static readonly LimitValue Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,

        LimitName = "cores",
        ServiceName = "compute",
        Value = 100,
    };

    private static readonly LimitDefinition Definition = new()
    {
        Id = "compute/cores",
        CompartmentId = Root,
        IsResourceAvailabilitySupported = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("Enough of the limit is left.");

    private static readonly Verdict Fail = Verdict.Fail("The limit is nearly used up.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("OCI does not say how much of the limit is used.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "79 of 100",
                [Sample, Definition, Use(79)],
                Pass with
                {
                    Evidence = [new("usedPercent", "79"), new("used", "79"), new("available", "21")],
                }
            ),
            new("at the limit", [Sample, Definition, Use(80)], Fail),
            new("90 is fine", [Sample, Definition, Use(80)], Pass)
            {
                Parameters = new Dictionary<string, string[]> { ["maxPercent"] = ["90"] },
            },
            new("nothing is allowed", [Sample with { Value = 0 }, Definition], null),
            new("nobody counts", [Sample, Definition with { IsResourceAvailabilitySupported = false }], null),
            new("not read", [Sample, Definition], Unknown),
            new("nothing used, nothing left", [Sample, Definition, Use(0, 0)], Unknown),
        ];

    private static LimitUse Use(long used, long? left = null) =>
        new()
        {
            Id = "judged",
            CompartmentId = Root,
            Used = used,
            Available = left ?? 100 - used,
        };
}
