using System.Runtime.CompilerServices;
using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Conformance;

/// <summary>The page on coverage says what is so: of support, what the simulator says; of proofs, what was recorded.</summary>
public sealed class CoverageTests
{
    [Fact]
    public async Task The_page_is_up_to_date()
    {
        await using var server = await SimulatorServer.StartAsync(
            new SimulatorOptions { Tenancies = ["empty"] },
            TestContext.Current.CancellationToken
        );
        new CoveragePage(server.Behaviours, Witnesses())
            .Render()
            .ShouldMatchSnapshot("../../../docs/reference/simulator-coverage.md");
    }

    private static Witness[] Witnesses([CallerFilePath] string testFile = "")
    {
        var proofs = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots");
        return
        [
            Witness.Read(
                "T",
                "the official TypeScript SDK 2.139.1, in every run of the tests",
                proofs,
                "typescript-*.txt"
            ),
            Witness.Read("P", "`plumb scan`, in every run of the tests", proofs, "plumb-*.txt"),
            Witness.Read("C", "the official OCI CLI 3.89.3, by hand", proofs, "oci-cli-*.txt"),
        ];
    }
}
