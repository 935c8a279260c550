using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Kms;

/// <summary>
/// The vaults' own hosts in one region. Each that keeps silent takes minutes: when several in a row do, the others are
/// not asked any more. Safe to use from many threads.
/// </summary>
internal sealed class VaultHosts(RegionScan scan, CancellationTokenSource giveUp)
{
    private const int MostSilent = 8;

    private readonly Patience _patience = new(MostSilent, ofNewHost: MostSilent);
    private bool _isGivenUp;

    public void Answered() => _patience.IsOverAfter(failure: null, isPartial: false);

    /// <param name="failure">With which a vault was given up.</param>
    public void KeptSilent(OciException failure)
    {
        if (_patience.IsOverAfter(failure, isPartial: false) && !Interlocked.Exchange(ref _isGivenUp, true))
        {
            var reason = $"{MostSilent} vaults in a row did not answer, so the others of the region were not asked";
            scan.Collection.AddGap(
                new OciException(failure.Call, status: null, failure.Code, reason),
                scan.Region,
                compartmentId: null,
                HiddenKeys.Keys
            );
            giveUp.Cancel();
        }
    }
}
