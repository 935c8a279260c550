using System.Net.Sockets;
using System.Text;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Http;

public sealed class ConnectProxyTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private Oci _oci = null!;

    public async ValueTask InitializeAsync() => _oci = await Oci.ServeAsync(Client.Tenancies.With());

    public ValueTask DisposeAsync() => _oci.DisposeAsync();

    [Fact]
    public async Task A_host_outside_OCI_is_answered_here_and_nowhere_else()
    {
        var response = await _oci.GetAsync("https://www.example.com/secret");
        response.Status.ShouldBe(501);
        response.Message.ShouldBe("The simulator does not implement GET /secret on www.example.com.");
    }

    [Fact]
    public async Task A_service_that_is_not_simulated_is_named()
    {
        var response = await _oci.GetAsync("https://iaas.us-ashburn-1.oraclecloud.com/20160918/dreams");
        response.Message.ShouldBe(
            "The simulator does not implement GET /20160918/dreams on iaas.us-ashburn-1.oraclecloud.com."
        );
    }

    [Fact]
    public async Task The_clock_probe_needs_no_signature_and_gets_a_date()
    {
        using var probe = new HttpRequestMessage(HttpMethod.Head, "https://iaas.us-ashburn-1.oraclecloud.com/");
        var response = await _oci.SendAsync(probe);
        response.Status.ShouldBe(200);
        response.Headers.ShouldContainKey("Date");
    }

    [Fact]
    public async Task A_CONNECT_that_arrives_byte_by_byte_is_understood()
    {
        using var socket = await DialAsync();
        foreach (var letter in "CONNECT kms.us-ashburn-1.oraclecloud.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes([letter]));
        }

        (await ReadAsync(socket)).ShouldBe("HTTP/1.1 200 Connection established\r\n\r\n");
    }

    [Fact]
    public async Task An_endless_CONNECT_is_cut_off()
    {
        using var socket = await DialAsync();
        await socket.SendAsync(Encoding.ASCII.GetBytes("CONNECT " + new string('x', 20_000)));
        (await ReadAsync(socket)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Ten_clients_at_once_are_all_served()
    {
        var vaults = $"https://kms.eu-frankfurt-1.oraclecloud.com/20180608/vaults?compartmentId={_oci.TenancyId}";
        var responses = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _oci.GetAsync(vaults)));
        responses.ShouldAllBe(response => response.Status == 200);
    }

    private async Task<Socket> DialAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync("127.0.0.1", _oci.Server.Environment.ProxyUrl.Port);
        return socket;
    }

    private static async Task<string> ReadAsync(Socket socket)
    {
        var buffer = new byte[1000];
        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            return Encoding.ASCII.GetString(buffer, 0, await socket.ReceiveAsync(buffer, timeout.Token));
        }
        catch (SocketException)
        {
            return "";
        }
    }
}
