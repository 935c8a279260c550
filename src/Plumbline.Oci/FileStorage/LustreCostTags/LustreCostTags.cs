using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Tagging;

namespace Plumbline.Oci.FileStorage;

/// <summary>Lustre file systems should say by their tags who pays for them.</summary>
public sealed class LustreCostTags : LifecycleRule<LustreFileSystem>
{
    public override string Id => "OCI-FILESTORAGE-011";

    public override IReadOnlyList<Parameter> Parameters => CostTags.OfStorage.Parameters;

    protected override Verdict Assess(LustreFileSystem resource, RuleContext context) =>
        CostTags.OfStorage.Judge(resource, context);
}
