using Plumbline.Core.Rules;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Queues;

/// <summary>The data of a queue should be encrypted with a key of the customer.</summary>
public sealed class QueueCustomerKey : CustomerKeyRule<Queue>
{
    public override string Id => "OCI-QUEUE-101";

    public override IReadOnlyList<Need> Needs => [Need.Whole<Queue>()];

    private protected override string Noun => "queue";

    private protected override string Field => "customEncryptionKeyId";
}
