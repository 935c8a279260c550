using Plumbline.Core.Rules;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Compute;

/// <summary>The network interfaces of an instance.</summary>
/// <param name="Read">Those that were read.</param>
/// <param name="IsWhole">Whether there can be no others.</param>
internal sealed record InstanceVnics(IReadOnlyList<Vnic> Read, bool IsWhole)
{
    public static InstanceVnics Of(Instance instance, RuleContext context)
    {
        var attachments = context.Inventory.Once(all => new Attachments(
            all.All<VnicAttachment>()
                .Where(attachment => attachment.LifecycleState == "ATTACHED")
                .ToLookup(attachment => attachment.InstanceId)
        ));
        IReadOnlyList<Vnic?> vnics =
        [
            .. attachments
                .ByInstance[instance.Id]
                .Select(attachment => context.Inventory.Find<Vnic>(attachment.VnicId, instance.Region)),
        ];
        var isWhole = !vnics.Contains(null) && !context.MayMiss<VnicAttachment>(instance.Region);
        return new([.. vnics.OfType<Vnic>()], isWhole);
    }

    private sealed record Attachments(ILookup<string?, VnicAttachment> ByInstance);
}
