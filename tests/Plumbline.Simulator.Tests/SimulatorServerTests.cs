using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests;

public sealed class SimulatorServerTests
{
    [Fact]
    public async Task Two_servers_run_side_by_side()
    {
        await using var one = await Oci.StartAsync("empty");
        await using var two = await Oci.StartAsync("empty");
        one.Server.Environment.RootUrl.ShouldNotBe(two.Server.Environment.RootUrl);
        (await two.SendAsync(one.Signer.Sign(HttpMethod.Get, two.Absolute("/20160918/tenancies/x")))).Status.ShouldBe(
            401
        );
    }

    [Fact]
    public async Task A_free_port_that_is_taken_before_it_is_used_is_replaced()
    {
        using var thief = new TcpListener(IPAddress.Loopback, 0);
        thief.Start();
        var stolen = new Queue<int>([0, ((IPEndPoint)thief.LocalEndpoint).Port]);

        await using var server = await SimulatorServer.StartAsync(
            new SimulatorOptions { Tenancies = ["empty"] },
            port => stolen.TryDequeue(out var settled) && settled > 0 ? settled : Ports.Settle(port),
            TestContext.Current.CancellationToken
        );

        stolen.ShouldBeEmpty();
        server.Environment.RootUrl.Port.ShouldNotBe(((IPEndPoint)thief.LocalEndpoint).Port);
    }

    [Fact]
    public async Task A_port_that_stays_taken_is_given_up_by_name()
    {
        using var thief = new TcpListener(IPAddress.Loopback, 0);
        thief.Start();
        var taken = ((IPEndPoint)thief.LocalEndpoint).Port;

        var problem = await Should.ThrowAsync<PortException>(() =>
            SimulatorServer.StartAsync(
                new SimulatorOptions { Tenancies = ["empty"] },
                _ => taken,
                TestContext.Current.CancellationToken
            )
        );

        problem.Message.ShouldStartWith($"Port {taken} is in use");
    }

    [Fact]
    public async Task The_key_that_signs_selects_the_tenancy()
    {
        await using var oci = await Oci.StartAsync(new SimulatorOptions { Tenancies = ["demo", "empty"] });
        var demo = oci.TenancyId;
        oci.Signer = Signer.FromConfig(oci.Server.Environment.ConfigFile, "empty");
        var other = oci.Signer.KeyId.Split('/')[0];
        (await oci.GetAsync($"/20160918/tenancies/{other}"))["name"].ShouldBe("empty");
        (await oci.GetAsync($"/20160918/tenancies/{demo}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_same_tenancy_twice_is_refused() =>
        (
            await Should.ThrowAsync<TenancyFileException>(() =>
                Oci.StartAsync(new SimulatorOptions { Tenancies = ["demo", "demo"] })
            )
        ).Message.ShouldStartWith("Two tenancies have the id");

    [Fact]
    public async Task A_taken_port_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var problem = await Should.ThrowAsync<PortException>(() =>
            Oci.StartAsync(new SimulatorOptions { HttpPort = port })
        );
        problem.Message.ShouldStartWith($"Port {port} is in use");
    }

    [Fact]
    public async Task Files_are_private_and_gone_afterwards()
    {
        var oci = await Oci.StartAsync("empty");
        var environment = oci.Server.Environment;
        var folder = Path.GetDirectoryName(environment.ConfigFile)!;
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(folder)
                .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            File.GetUnixFileMode(environment.ConfigFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await oci.DisposeAsync();
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task A_state_folder_is_made_private()
    {
        var parent = Directory.CreateTempSubdirectory();
        var folder = Path.Combine(parent.FullName, "state");
        await using (await Oci.StartAsync(new SimulatorOptions { StateDirectory = folder }))
        {
            File.GetUnixFileMode(folder)
                .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Directory.Exists(folder).ShouldBeTrue();
        parent.Delete(recursive: true);
    }

    [Fact]
    public async Task A_state_folder_that_cannot_be_used_is_named() =>
        (
            await Should.ThrowAsync<StateDirectoryException>(() =>
                Oci.StartAsync(new SimulatorOptions { StateDirectory = "/proc/state" })
            )
        ).Message.ShouldStartWith("The folder '/proc/state' cannot be used: ");

    [Fact]
    public async Task The_simulated_clock_judges_dates_and_stamps_keys()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero));
        await using var oci = await Oci.StartAsync(new SimulatorOptions { TimeProvider = clock });
        var tenancy = $"/20160918/tenancies/{oci.TenancyId}";
        (await oci.GetAsync(tenancy)).Status.ShouldBe(401);
        oci.Signer = oci.Signer with { Date = clock.GetUtcNow() };
        (await oci.GetAsync(tenancy)).Status.ShouldBe(200);
        clock.Advance(TimeSpan.FromMinutes(6));
        (await oci.GetAsync(tenancy)).Status.ShouldBe(401);
    }
}
