using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.FileStorage;

/// <summary>An export should name the clients that may mount it.</summary>
public sealed class ExportToEveryone : LifecycleRule<Export>
{
    public override string Id => "OCI-FILESTORAGE-102";

    public override IReadOnlyList<Need> Needs =>
        [Need.Whole<Export>(), Need.Listed<MountTarget>(), Need.Listed<Subnet>()];

    protected override Verdict Assess(Export resource, RuleContext context)
    {
        if (resource.ExportOptions is not { } options)
        {
            return Verdict.NotAssessed("The export could not be read, so nobody can tell.");
        }

        var open = options.FirstOrDefault(option => AddressRange.IsInternet(option.Source));
        if (open is null)
        {
            return Verdict.Pass("The export names its clients.");
        }

        var subnet = SubnetOf(resource, context);
        var verdict =
            subnet?.ProhibitPublicIpOnVnic == false
                ? Verdict.Fail("Every address may mount the export, and its subnet allows public addresses.")
                : Verdict.Fail("Every address may mount the export.");
        return verdict with
        {
            Evidence =
            [
                new("source", open.Source, Field: "exportOptions"),
                new("access", open.Access, Field: "exportOptions"),
                new("prohibitPublicIpOnVnic", subnet?.ProhibitPublicIpOnVnic?.ToString(), subnet),
            ],
        };
    }

    private static Subnet? SubnetOf(Export export, RuleContext context)
    {
        var targets = context.Inventory.Once(all => new Targets(
            all.All<MountTarget>().ToLookup(target => target.ExportSetId)
        ));
        var target = targets.ByExportSet[export.ExportSetId].FirstOrDefault();
        return context.Inventory.Find<Subnet>(target?.SubnetId, export.Region);
    }

    private sealed record Targets(ILookup<string?, MountTarget> ByExportSet);
}
