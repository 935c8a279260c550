using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Tagging;

namespace Plumbline.Oci.FileStorage;

/// <summary>File systems should say by their tags who pays for them.</summary>
public sealed class FileSystemCostTags : LifecycleRule<FileSystem>
{
    public override string Id => "OCI-FILESTORAGE-006";

    public override IReadOnlyList<Parameter> Parameters => CostTags.OfStorage.Parameters;

    protected override Verdict Assess(FileSystem resource, RuleContext context) =>
        CostTags.OfStorage.Judge(resource, context);
}
