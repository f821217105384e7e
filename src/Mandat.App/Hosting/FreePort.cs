using System.Net;
using System.Net.Sockets;

namespace Mandat.App.Hosting;

/// <summary>The demo takes the next port when its own is taken.</summary>
internal static class FreePort
{
    public static int From(int first)
    {
        for (var port = first; port < first + 100 && port <= IPEndPoint.MaxPort; port++)
        {
            if (IsFree(IPAddress.Loopback, port) && IsFree(IPAddress.IPv6Loopback, port))
            {
                return port;
            }
        }
        return first;
    }

    private static bool IsFree(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException refused)
        {
            return refused.SocketErrorCode == SocketError.AddressFamilyNotSupported || refused.SocketErrorCode == SocketError.AddressNotAvailable;
        }
    }
}
