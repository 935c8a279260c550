namespace Plumbline.Oci.Networking;

/// <summary>A protocol that has ports.</summary>
/// <param name="Number">Its number, which rules name it by.</param>
internal sealed record Transport(string Name, string Number)
{
    public static Transport Tcp { get; } = new("TCP", "6");

    public static Transport Udp { get; } = new("UDP", "17");
}
