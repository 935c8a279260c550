using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>Whenever a scan is stopped, it ends, and says that it is partial.</summary>
public sealed class StopAnywhereTests
{
    /// <summary>More requests than the small tenancy takes.</summary>
    private const int Moments = 34;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string[] Truth = ["apps Fail", "frankfurt Fail", "replica Fail", "root Fail"];

    private Action _stop = () => { };
    private int _left;

    [Theory]
    [InlineData(DiscoveryMode.Search)]
    [InlineData(DiscoveryMode.Thorough)]
    public async Task A_stop_at_any_request_gives_a_partial_result_or_none(DiscoveryMode mode)
    {
        await using var oci = await SimulatedOci.StartAsync(
            Tenancy(),
            new SimulatorOptions { RequestLog = (_, _) => Count() }
        );
        var whole = 0;
        for (var moment = 1; moment <= Moments; moment++)
        {
            var result = await StopAtAsync(oci, moment, mode);
            CheckPartial(result, $"stopped at request {moment}");
            whole += result is { Complete: true } ? 1 : 0;
        }

        whole.ShouldBeInRange(1, Moments - 10);
    }

    /// <summary>Nothing is made up: neither a finding nor a gap that tells of missing resources.</summary>
    private static void CheckPartial(ScanResult? result, string moment)
    {
        var verdicts = result?.Verdicts().ToList() ?? [];
        var gaps = result?.Gaps ?? [];
        verdicts.ShouldBeSubsetOf(Truth, moment);
        gaps.ShouldAllBe(gap => gap.Code == "Stopped", moment);
        (verdicts.SequenceEqual(Truth) || result is null || (result.Stopped && gaps.Count > 0)).ShouldBeTrue(moment);
        (result?.Complete != true || verdicts.SequenceEqual(Truth)).ShouldBeTrue(moment);
    }

    /// <returns>Null when nothing was read yet.</returns>
    private async Task<ScanResult?> StopAtAsync(SimulatedOci oci, int moment, DiscoveryMode mode)
    {
        using var stop = new CancellationTokenSource();
        (_stop, _left) = (stop.Cancel, moment);
        try
        {
            return await SimulatedOci
                .ScanAsync(new ScanRequest { Discovery = mode }, oci.Options, new SkippingTime(), _ => { }, stop.Token)
                .WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        finally
        {
            Volatile.Write(ref _left, int.MaxValue);
        }
    }

    private void Count()
    {
        if (Interlocked.Decrement(ref _left) == 0)
        {
            _stop();
        }
    }

    private static TestTenancy Tenancy()
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn, TestTenancy.Frankfurt);
        var apps = tenancy.Compartment("apps");
        var vault = tenancy.Vault("vault");
        tenancy.Key("root", vault);
        tenancy.Key("apps", vault, apps);
        tenancy.Key("frankfurt", tenancy.Vault("other", apps, TestTenancy.Frankfurt));
        foreach (var region in new[] { TestTenancy.Ashburn, TestTenancy.Frankfurt })
        {
            tenancy.Key("replica", tenancy.Vault("replica", region: region), region: region);
        }

        return tenancy;
    }
}
