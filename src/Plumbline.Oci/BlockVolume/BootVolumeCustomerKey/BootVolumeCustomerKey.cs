using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.BlockVolume;

/// <summary>Boot volumes should be encrypted with a key of the customer.</summary>
public sealed class BootVolumeCustomerKey : CustomerKeyRule<BootVolume>
{
    public override string Id => "OCI-BLOCKVOLUME-102";

    private protected override string Noun => "volume";
}
