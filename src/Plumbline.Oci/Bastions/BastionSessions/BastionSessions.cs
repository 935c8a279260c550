using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Bastions;

/// <summary>A door that is open for an hour is better than one for three.</summary>
public sealed class BastionSessions : LifecycleRule<Bastion>
{
    public override string Id => "OCI-BASTION-102";

    private static readonly Parameter<int> MaxMinutes = Parameter.Number("maxMinutes", 90, 30, 180);

    public override IReadOnlyList<Parameter> Parameters => [MaxMinutes];

    public override IReadOnlyList<Need> Needs => [Need.Whole<Bastion>()];

    protected override Verdict Assess(Bastion resource, RuleContext context) =>
        Verdict.Of(
            resource.MaxSessionTtlInSeconds is { } seconds ? seconds <= context.Get(MaxMinutes) * 60L : null,
            "Sessions end soon enough.",
            "Sessions may stay open for too long.",
            "How long sessions may stay open is not known."
        ) with
        {
            Evidence =
            [
                new("maxSessionTtlInSeconds", resource.MaxSessionTtlInSeconds?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
