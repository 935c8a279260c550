using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ObjectStorage;

public sealed class BucketVersioningTests : RuleSpec<BucketVersioning, Bucket>
{
    private static readonly Bucket Bucket = new()
    {
        Id = "bucket",
        CompartmentId = Root,
        BucketName = "invoices",
        Namespace = "acme",
        PublicAccessType = "NoPublicAccess",
        Versioning = "Enabled",
    };

    private static readonly Verdict Pass = Verdict.Pass("The bucket keeps versions.");

    private static readonly Verdict Fail = Verdict.Fail("The bucket keeps no versions.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The bucket could not be read, so nobody can tell.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("enabled", [Bucket], Pass),
            new(
                "disabled",
                [Bucket with { Versioning = "Disabled" }],
                Fail with
                {
                    Evidence = [new("versioning", "Disabled")],
                }
            ),
            new(
                "suspended",
                [Bucket with { Versioning = "Suspended" }],
                Verdict.Fail("The bucket keeps no new versions: versioning is suspended.")
            ),
            new("not read", [Bucket with { Versioning = null }], Unknown),
        ];
}
