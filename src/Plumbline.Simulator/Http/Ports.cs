using System.Net;
using System.Net.Sockets;

namespace Plumbline.Simulator.Http;

/// <summary>Settles which ports to listen on before listening, since vault addresses must share one.</summary>
internal static class Ports
{
    /// <summary>The port itself if it can be had; for 0 any free one.</summary>
    /// <exception cref="PortInUseException">Someone else listens there.</exception>
    public static int Settle(int port)
    {
        using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            probe.Bind(new IPEndPoint(IPAddress.Loopback, port));
            probe.Listen(1);
            return ((IPEndPoint)probe.LocalEndPoint!).Port;
        }
        catch (SocketException problem) when (problem.SocketErrorCode is SocketError.AddressAlreadyInUse)
        {
            throw new PortInUseException(port);
        }
    }
}
