using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>Boot volumes should be encrypted with a key of the customer.</summary>
public sealed class BootVolumeCustomerKey : LifecycleRule<BootVolume>
{
    public override string Id => "OCI-BLOCKVOLUME-102";

    protected override Verdict Assess(BootVolume resource, RuleContext context) =>
        (
            string.IsNullOrEmpty(resource.KmsKeyId)
                ? Verdict.Fail("A key of Oracle encrypts the volume.")
                : Verdict.Pass("A key of the customer encrypts the volume.")
        ) with
        {
            Evidence = [new("kmsKeyId", resource.KmsKeyId)],
        };
}
