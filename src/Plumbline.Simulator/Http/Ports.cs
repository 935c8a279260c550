using System.Net;
using System.Net.Sockets;

namespace Plumbline.Simulator.Http;

/// <summary>Settles which ports to listen on before listening, since vault addresses must share one.</summary>
internal static class Ports
{
    /// <summary>The port itself if it can be had; for 0 any free one.</summary>
    /// <exception cref="PortException">Someone else listens there, or this user may not.</exception>
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
            throw new PortException(port);
        }
        catch (SocketException problem) when (problem.SocketErrorCode is SocketError.AccessDenied)
        {
            throw new PortException(port, "is not open to this user; choose one above 1023", problem);
        }
    }
}
