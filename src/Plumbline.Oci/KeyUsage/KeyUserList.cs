using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.KeyUsage;

/// <summary>Reads lists of one kind of resource, and each resource where lists leave out which keys it uses.</summary>
internal sealed class KeyUserList(RegionScan scan, KeyUserKind kind, bool isKnownToSearch)
{
    private const int MostSilences = 16;

    private readonly KeyUserRequests _requests = new(scan.Connection, scan.Region, kind);
    private readonly JsonTypeInfo<KeyUser> _listed = KeyUserConverter.Listed(kind);
    private readonly JsonTypeInfo<KeyUser> _whole = KeyUserConverter.Whole(kind);
    private readonly Patience _patience = new(MostSilences);
    private readonly ConcurrentQueue<KeyUser> _found = new();
    private bool _isOver;

    /// <summary>What was found and is still there; only kept where others are listed below.</summary>
    public IReadOnlyCollection<KeyUser> Found => _found;

    public async Task ReadAsync(KeyUserPlace place, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _isOver))
        {
            return;
        }

        if (kind.Single)
        {
            await ReadSingleAsync(place, cancellationToken);
            return;
        }

        var list = new ResourceList<KeyUser>(scan, _listed, CompleteAsync)
        {
            Settle = user => place.Settle(user, kind),
        };
        var isStrict = place.Parent is null && kind.Scope is not (ListScope.Region or ListScope.Tenancy);
        var outcome = await list.ReadAsync(
            _requests.List(place.Address),
            isStrict ? place.CompartmentId : null,
            place.Parent,
            Keep,
            cancellationToken
        );
        Take(outcome, place);
    }

    /// <summary>A list could not even be asked for.</summary>
    public void Fail(OciException failure, string? compartmentId) =>
        scan.Collection.AddGap(failure, scan.Region, compartmentId, Hidden.All<KeyUser>());

    private async Task ReadSingleAsync(KeyUserPlace place, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await scan.Reader.GetResourceAsync(
                _requests.List(place.Address),
                id: null,
                _whole,
                cancellationToken
            );
            var user = place.Settle(answer, kind) with { Region = scan.Region.Identifier };
            scan.Collection.Add(
                new Part
                {
                    ResourceType = typeof(KeyUser),
                    Region = user.Region,
                    Kind = user.Kind,
                    CompartmentId = user.CompartmentId,
                    Count = 1,
                    IsJudged = scan.Scope.CompartmentIds.Contains(user.CompartmentId),
                    Read = () => [user],
                }
            );
        }
        catch (OciException failure)
        {
            Take(new ListOutcome([failure], Count: 0), place);
        }
    }

    private void Keep(IReadOnlyList<KeyUser> users)
    {
        if (!KeyUserKinds.Below(kind.Kind).Any())
        {
            return;
        }

        foreach (var user in users.Where(user => !user.IsGone))
        {
            _found.Enqueue(user);
        }
    }

    private async Task<KeyUser> CompleteAsync(KeyUser user, CancellationToken cancellationToken)
    {
        if (!kind.ReadsEach || user.IsGone)
        {
            return user;
        }

        var request = _requests.One(user);
        try
        {
            var isNamed = user.Address.ContainsKey("bucketName");
            var id = isNamed ? null : user.Id;
            var whole = await scan.Reader.GetResourceAsync(request, id, _whole, cancellationToken);
            request.DemandAnswerAbout(isNamed ? user.Name : whole.Id, isNamed ? whole.Name : whole.Id);
            return whole with
            {
                Region = user.Region,
                CompartmentId = user.CompartmentId,
                Parent = user.Parent,
                Address = user.Address,
            };
        }
        catch (OciException error)
        {
            scan.Collection.AddGap(error, scan.Region, user.CompartmentId, Hidden.All<KeyUser>(), user);
            return user;
        }
    }

    private void Take(ListOutcome outcome, KeyUserPlace place)
    {
        if (_patience.IsOverAfter(outcome.Unanswered, isPartial: outcome.Count > 0))
        {
            GiveUp(outcome.Unanswered!);
            return;
        }

        foreach (var failure in outcome.Failures)
        {
            scan.Collection.AddGap(failure, scan.Region, place.CompartmentId, Hidden.All<KeyUser>(), place.Parent);
        }
    }

    /// <summary>
    /// Lists run side by side, so several may fail at once: one gap speaks for all. A service that has no host in the
    /// region, of whose resources Search shows none there, is taken for one that is not offered there; the report says so.
    /// </summary>
    private void GiveUp(OciException failure)
    {
        if (Interlocked.Exchange(ref _isOver, true))
        {
            return;
        }

        if (failure.IsUnknownHost && isKnownToSearch)
        {
            scan.Collection.AddUnproven(
                $"The service {kind.Service} has no host in {scan.Region.Identifier} and Search shows no resource of it there: it was taken for not offered."
            );
            return;
        }

        Fail(failure, compartmentId: null);
    }
}
