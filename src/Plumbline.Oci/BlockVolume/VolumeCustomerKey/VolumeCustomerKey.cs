using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.BlockVolume;

/// <summary>Block volumes should be encrypted with a key of the customer.</summary>
public sealed class VolumeCustomerKey : CustomerKeyRule<Volume>
{
    public override string Id => "OCI-BLOCKVOLUME-101";

    private protected override string Noun => "volume";
}
