namespace Plumbline.Oci.Networking;

/// <summary>the Kubernetes API and kubelet should not be open to everyone on the internet.</summary>
public sealed class OpenKubernetesApi : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-143";

    private protected override string What => "the Kubernetes API and kubelet";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 6443), (Transport.Tcp, 10250)];
}
