using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Core.Plans;

namespace Plumbline.Oci.Changes;

/// <summary>Schedules the deletion of a key that is out of use. Until its day it can be had back.</summary>
/// <remarks>
/// OCI takes a time from 7 to 30 days from when it gets the request; some minutes over the least keep it from being late.
/// Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/Key/ScheduleKeyDeletion
/// </remarks>
internal sealed class ScheduleKeyDeletionAction(ChangeClient client, Waiting waiting, TimeProvider time) : StepAction
{
    private const int LeastDays = 7;
    private const int MostDays = 30;

    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly RemainingUsers _users = new(client);
    private readonly KeySwitch _switch = new(client, waiting);

    public override string Name => "schedule-key-deletion";

    public override Task CheckAsync(StepRun run, CancellationToken cancellationToken)
    {
        DaysOf(run);
        return _users.DemandNoneAsync(run, cancellationToken);
    }

    public override async Task<StepOutcome> DoAsync(StepRun run, CancellationToken cancellationToken)
    {
        var days = DaysOf(run);
        await _users.DemandNoneAsync(run, cancellationToken);
        var at = time.GetUtcNow().AddDays(days) + (days < MostDays ? Margin : -Margin);
        var details = new JsonObject
        {
            ["timeOfDeletion"] = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        };
        return await _switch.TurnAsync(KeyTurn.ScheduleDeletion with { Details = details }, run, cancellationToken);
    }

    public override Task<StepOutcome> UndoAsync(StepRun run, CancellationToken cancellationToken) =>
        _switch.TurnAsync(KeyTurn.CancelDeletion, run, cancellationToken);

    private static int DaysOf(StepRun run) =>
        int.TryParse(run.Step.Input.GetValueOrDefault("days"), CultureInfo.InvariantCulture, out var days)
        && days is >= LeastDays and <= MostDays
            ? days
            : throw new StepException(
                StepFailure.Impossible,
                $"a key is deleted {LeastDays} to {MostDays} days after the request, no sooner and no later"
            );
}
