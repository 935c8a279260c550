using Plumbline.Core.Plans;

namespace Plumbline.Oci.Changes;

/// <summary>Brings a key from one state into another by an action of its vault, and waits until it is there.</summary>
internal sealed class KeySwitch(ChangeClient client, Waiting waiting)
{
    private const int MostConflicts = 5;

    public async Task<StepOutcome> TurnAsync(KeyTurn turn, StepRun run, CancellationToken cancellationToken)
    {
        var target = run.Step.Target;
        var vault = await VaultKeys.OpenAsync(client, target.Region, run.Step.Input["vaultId"], cancellationToken);
        var requestIds = new List<string>();
        for (var conflicts = 0; conflicts < MostConflicts && requestIds.Count == 0; conflicts++)
        {
            if (await TryAsync(turn, vault, run, requestIds, cancellationToken))
            {
                break;
            }
        }

        await waiting.ForAsync(
            async () =>
                (string?)(await vault.ReadAsync(target.Id, cancellationToken)).Json["lifecycleState"] == turn.To
                    ? turn.To
                    : null,
            $"the state {turn.To} of the key",
            cancellationToken
        );
        return new()
        {
            Changed = requestIds.Count > 0,
            Fields = [new("lifecycleState", turn.From, turn.To)],
            RequestIds = requestIds,
        };
    }

    /// <summary>Whether there is nothing more to send.</summary>
    private static async Task<bool> TryAsync(
        KeyTurn turn,
        VaultKeys vault,
        StepRun run,
        List<string> requestIds,
        CancellationToken cancellationToken
    )
    {
        var (key, etag) = await vault.ReadAsync(run.Step.Target.Id, cancellationToken);
        var state = (string?)key["lifecycleState"];
        if (state == turn.To || state == turn.Between)
        {
            return true;
        }

        if (state != turn.From)
        {
            throw new StepException(StepFailure.WorldChanged, $"the key is in the state {state}");
        }

        await run.Boundary($"before {turn.Operation}");
        var token = RetryTokens.Of(run, turn.Operation + etag);
        var answer = await vault.ActAsync(turn, run.Step.Target.Id, etag, token, cancellationToken);
        await run.Boundary($"after {turn.Operation}");
        if (answer is not null)
        {
            requestIds.Add(answer.OpcRequestId ?? "unknown");
        }

        return answer is not null;
    }
}
