using System.Net;
using System.Net.Sockets;

namespace Plumbline.Simulator.Http;

/// <summary>
/// One socket for all of 127.0.0.0/8, so that ten thousand vaults need no ten thousand sockets. Linux can tie it to
/// the loopback device; where that can't be had, each address needs a socket of its own.
/// </summary>
internal static class LoopbackSocket
{
    // SOL_SOCKET and SO_BINDTODEVICE of Linux; open to every user since 5.7.
    private const int SocketLevel = 1;
    private const int BindToDevice = 25;

    private static readonly Lazy<bool> Possible = new(TryOnce);

    public static bool IsPossible => Possible.Value;

    /// <summary>A socket bound to this port of every loopback address.</summary>
    public static Socket Bind(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.SetRawSocketOption(SocketLevel, BindToDevice, "lo\0"u8);
            socket.Bind(new IPEndPoint(IPAddress.Any, port));
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static bool TryOnce()
    {
        try
        {
            using var socket = OperatingSystem.IsLinux() ? Bind(0) : null;
            return socket is not null;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
