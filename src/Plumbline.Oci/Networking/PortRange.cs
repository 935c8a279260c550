namespace Plumbline.Oci.Networking;

/// <summary>Ports from the first to the last, both included.</summary>
public sealed record PortRange(int Min, int Max)
{
    public bool Holds(int port) => Min <= port && port <= Max;

    public override string ToString() => Min == Max ? $"{Min}" : $"{Min}-{Max}";
}
