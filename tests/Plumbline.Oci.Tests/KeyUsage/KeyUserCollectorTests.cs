using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.KeyUsage;

/// <summary>Users of keys from a tenancy file, over the wire, to the graph.</summary>
public sealed class KeyUserCollectorTests : IAsyncDisposable
{
    private static readonly ScanRequest Users = new()
    {
        RuleIds = ["OCI-KMS-115"],
        AlsoNeeded = [Need.Listed<KeyVersion>()],
    };

    private SimulatedOci? _oci;

    public async ValueTask DisposeAsync() => await (_oci?.DisposeAsync() ?? ValueTask.CompletedTask);

    [Theory]
    [InlineData(DiscoveryMode.Auto)]
    [InlineData(DiscoveryMode.Thorough)]
    public async Task A_user_of_every_kind_is_found_wherever_it_lives(DiscoveryMode mode)
    {
        var tenancy = UserOfEveryKind.Tenancy("far", out var keyId);

        var result = await ScanAsync(tenancy, Users with { Discovery = mode });

        var graph = KeyGraph.Of(result.Inventory);
        var vaultId = result.Inventory.All<Vault>().Single().Id;
        result.Gaps.Select(gap => $"{gap.Operation} {gap.Status} {gap.Message}").ShouldBeEmpty();
        graph
            .OfKey(keyId)
            .Concat(graph.OfVault(vaultId))
            .Select(use => use.User.Kind)
            .Distinct()
            .Order()
            .ShouldBe(UserOfEveryKind.All.Select(user => user.Kind).Order());
    }

    [Fact]
    public void There_is_a_user_of_every_kind_in_the_tests() =>
        UserOfEveryKind
            .All.Select(user => user.Kind)
            .Order()
            .ShouldBe(KeyUserKinds.All.Where(kind => kind.References.Count > 0).Select(kind => kind.Kind).Order());

    private async Task<ScanResult> ScanAsync(TestTenancy tenancy, ScanRequest request)
    {
        _oci = await SimulatedOci.StartAsync(tenancy, new SimulatorOptions());
        return await _oci.ScanAsync(request);
    }
}
