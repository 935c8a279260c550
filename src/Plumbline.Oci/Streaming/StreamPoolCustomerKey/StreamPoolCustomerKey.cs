using Plumbline.Core.Rules;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Streaming;

/// <summary>The data of a stream pool should be encrypted with a key of the customer.</summary>
public sealed class StreamPoolCustomerKey : CustomerKeyRule<StreamPool>
{
    public override string Id => "OCI-STREAMING-101";

    public override IReadOnlyList<Need> Needs => [Need.Whole<StreamPool>()];

    private protected override string Noun => "stream pool";

    private protected override string Field => "customEncryptionKey.kmsKeyId";
}
