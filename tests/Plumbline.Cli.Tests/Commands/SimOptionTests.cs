using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

public sealed class SimOptionTests
{
    [Fact]
    public void Times_reach_the_simulator()
    {
        var options = new TimingOptionSet();
        var command = new Command("sim");
        options.All.ToList().ForEach(command.Options.Add);

        var read = options.Read(
            command.Parse(["--search-lag", "1.5s", "--lifecycle-delay", "10m"]),
            new SimulatorOptions()
        );

        read.SearchLag.ShouldBe(TimeSpan.FromSeconds(1.5));
        read.LifecycleDelay.ShouldBe(TimeSpan.FromMinutes(10));
        options.Read(command.Parse([]), read).SearchLag.ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData("--search-lag", "-1s")]
    [InlineData("--search-lag", "soon")]
    [InlineData("--lifecycle-delay", "5")]
    [InlineData("--lifecycle-delay", "999h")]
    public async Task A_time_that_is_none_is_refused(string option, string value)
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync("sim", "--port", "0", option, value)).ShouldFailWith(
            ExitCode.WrongUsage,
            $"{option} takes a time such as 500ms"
        );
    }

    [Theory]
    [InlineData("collector:4317")]
    [InlineData("nonsense")]
    public async Task A_collector_that_has_no_address_is_refused(string endpoint)
    {
        using var plumb = new Plumb { Environment = { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = endpoint } };

        (await plumb.RunAsync("sim", "--port", "0")).ShouldFailWith(ExitCode.WrongUsage, $"is '{endpoint}'");
    }

    [Fact]
    public void A_request_is_one_line_whatever_it_holds()
    {
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 67, TimeSpan.Zero);
        var request = new RecordedRequest("GET", "/a\nb\u001b[2J\u202e", null, 501, time) { Host = "h\r" };

        RequestLine
            .Of(request with { Operation = "ListKeys" }, TimeSpan.FromMilliseconds(12.34))
            .ShouldBe(@"2026-01-02T03:04:05.067Z GET h\u{d} /a\u{a}b\u{1b}[2J\u{202e} ListKeys 501 12.3ms");
        RequestLine.Of(request, TimeSpan.Zero).ShouldEndWith(" - 501 0.0ms");
    }
}
