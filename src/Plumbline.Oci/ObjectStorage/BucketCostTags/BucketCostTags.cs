using Plumbline.Core.Rules;
using Plumbline.Oci.Tagging;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>Buckets should say by their tags who pays for them.</summary>
public sealed class BucketCostTags : Rule<Bucket>
{
    public override string Id => "OCI-OBJECTSTORAGE-005";

    public override IReadOnlyList<Need> Needs => [Need.Whole<Bucket>()];

    public override IReadOnlyList<Parameter> Parameters => CostTags.OfStorage.Parameters;

    public override Verdict Evaluate(Bucket resource, RuleContext context) =>
        CostTags.OfStorage.Judge(resource, context);
}
