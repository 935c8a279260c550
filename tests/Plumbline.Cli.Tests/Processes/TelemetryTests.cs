using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Processes;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Requests_are_logged_and_sent_to_a_collector()
    {
        using var collector = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort()}/";
        collector.Prefixes.Add(address);
        collector.Start();
        var collected = CollectAsync(collector);
        await using var plumb = PlumbProcess.Start(
            ["sim", "--port", "0", "--log"],
            new Dictionary<string, string>
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = address,
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            }
        );
        await plumb.WaitForErrorAsync("Serving https://");
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        await http.GetAsync($"{RootOf(plumb)}/20180608/vaults", TestContext.Current.CancellationToken);
        await plumb.WaitForErrorAsync(" /20180608/vaults ListVaults 401 ");

        plumb.Signal("TERM");

        (await plumb.WaitForExitAsync()).ShouldBe(ExitCode.Done);
        var sent = await collected;
        sent["/v1/traces"].ShouldContain("ListVaults");
        sent["/v1/metrics"].ShouldContain("plumbline.simulator.request.duration");
    }

    private static string RootOf(PlumbProcess plumb) =>
        Regex
            .Match(
                plumb.Error,
                "and (?<url>http://[0-9.:]*[0-9])",
                RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(1)
            )
            .Groups["url"]
            .Value;

    /// <summary>What comes first to each of the two addresses.</summary>
    private static async Task<Dictionary<string, string>> CollectAsync(HttpListener collector)
    {
        var sent = new Dictionary<string, string>(StringComparer.Ordinal);
        while (sent.Count < 2)
        {
            var context = await collector.GetContextAsync();
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            sent.TryAdd(context.Request.Url!.AbsolutePath, Encoding.Latin1.GetString(body.ToArray()));
            context.Response.Close();
        }

        return sent;
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
