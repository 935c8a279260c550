using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Search;

namespace Plumbline.Oci.Identity;

/// <summary>
/// Reads the policies of all compartments: also where the scope is narrower, since a statement is about compartments
/// below its policy's, and a denial anywhere may matter.
/// </summary>
/// <remarks>
/// ListPolicies tells of one compartment only. OCI keeps no count of policies to hold against the lists.
/// Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/Policy/ListPolicies
/// </remarks>
internal sealed class PolicyCollector(RegionScan scan)
{
    private const int ParallelLists = 32;
    private const string Unproven =
        "No count of OCI shows how many policies there are: those that Search does not show were not looked for.";

    private static readonly string[] SearchTypes = ["policy"];

    private readonly Patience _patience = new(limit: ParallelLists);
    private readonly ResourceList<Policy> _list = new(
        scan,
        OciJson.Default.Policy,
        (policy, _) => Task.FromResult(policy)
    );
    private bool _isGivenUp;

    /// <summary>Whether any rule looks at what this collector reads.</summary>
    public static bool IsNeeded(NeedSet needs) => needs.Has<Policy>();

    /// <summary>A stop leaves a gap and is no error.</summary>
    public async Task CollectAsync(CancellationToken cancellationToken)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ParallelLists, CancellationToken = giveUp.Token };
        try
        {
            var places = await PlacesAsync(giveUp.Token);
            await Parallel.ForEachAsync(places, options, async (id, token) => await ReadAsync(id, giveUp, token));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            AddGap(Stopped(), compartmentId: null);
        }
        catch (OperationCanceledException)
        {
            // Given up: the gap says why.
        }
    }

    /// <summary>All compartments or, where they are many, the root and those in which Search shows policies.</summary>
    private async Task<IEnumerable<string>> PlacesAsync(CancellationToken cancellationToken)
    {
        scan.Choice.Report(vaults: 0);
        if (await scan.Choice.IsThorough)
        {
            return scan.Compartments.Ids;
        }

        try
        {
            var reader = new HintReader(scan.Connection, scan.Reader, scan.Region);
            var hints = await reader.ReadAsync(SearchTypes, cancellationToken);
            scan.Collection.AddUnproven(Unproven);
            return hints
                .CompartmentsOf("Policy")
                .Where(scan.Compartments.Contains)
                .Append(scan.Connection.TenancyId)
                .Distinct();
        }
        catch (OciException)
        {
            return scan.Compartments.Ids; // Search says nothing.
        }
    }

    private async Task ReadAsync(
        string compartmentId,
        CancellationTokenSource giveUp,
        CancellationToken cancellationToken
    )
    {
        var outcome = await _list.ReadAsync(
            Policies(compartmentId),
            compartmentId,
            parent: null,
            _ => { },
            cancellationToken
        );
        if (_patience.IsOverAfter(outcome.Unanswered, isPartial: outcome.Count > 0))
        {
            GiveUp(outcome.Unanswered!, giveUp);
            throw new OperationCanceledException(giveUp.Token);
        }

        foreach (var failure in outcome.Failures)
        {
            AddGap(failure, compartmentId);
        }
    }

    /// <summary>Lists run side by side, so several may fail at once: one gap speaks for all.</summary>
    private void GiveUp(OciException failure, CancellationTokenSource giveUp)
    {
        if (!Interlocked.Exchange(ref _isGivenUp, true))
        {
            AddGap(failure, compartmentId: null);
            giveUp.Cancel();
        }
    }

    private void AddGap(OciException failure, string? compartmentId) =>
        scan.Collection.AddGap(failure, region: null, compartmentId, Hidden.All<Policy>());

    private OciRequest Policies(string compartmentId) =>
        new OciRequest(Call, "/20160918/policies") { Purpose = "the policies of a compartment" }
            .With("limit", "1000")
            .With("compartmentId", compartmentId);

    private OciCall Call =>
        new("identity", "ListPolicies", scan.Connection.Endpoints.Identity(scan.Region))
        {
            Region = scan.Region.Identifier,
        };

    private OciException Stopped() =>
        new(Call, status: null, ClientErrorCode.Stopped, "the scan was stopped before all policies were read");
}
