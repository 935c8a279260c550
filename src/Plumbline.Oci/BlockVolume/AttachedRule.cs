using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>A rule that instances use the volumes that are paid for.</summary>
public abstract class AttachedRule<TVolume, TAttachment> : LifecycleRule<TVolume>
    where TVolume : Resource, IVolume
    where TAttachment : Resource, IAttachment, ILifecycle
{
    private static readonly Parameter<int> GraceDays = Parameter.Number("graceDays", 7, 0, 365);

    public sealed override IReadOnlyList<Parameter> Parameters => [GraceDays];

    public sealed override IReadOnlyList<Need> Needs => [Need.Listed<TVolume>(), Need.Listed<TAttachment>()];

    protected sealed override bool Concerns(TVolume resource, RuleContext context) =>
        !(resource.TimeCreated > context.AsOf.AddDays(-context.Get(GraceDays)));

    protected sealed override Verdict Assess(TVolume resource, RuleContext context)
    {
        var isAttached = AttachedVolumes<TAttachment>.Of(context).Has(resource.Id);
        return Verdict.Of(
            isAttached ? true
                : resource.TimeCreated is null || context.MayMiss<TAttachment>(resource.Region) ? null
                : false,
            "An instance uses the volume.",
            "No instance uses the volume.",
            "Attachments may be there that could not be read, or the age is not known."
        ) with
        {
            Evidence =
            [
                new("attached", $"{isAttached}", Field: "volumeId"),
                new("timeCreated", resource.TimeCreated?.ToString("u")),
            ],
        };
    }
}
