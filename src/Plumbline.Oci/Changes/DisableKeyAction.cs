using Plumbline.Core.Plans;

namespace Plumbline.Oci.Changes;

/// <summary>Takes a replaced key out of use, if none of the resources that the plan knows names it any more.</summary>
internal sealed class DisableKeyAction(ChangeClient client, Waiting waiting) : StepAction
{
    private readonly RemainingUsers _users = new(client);
    private readonly KeySwitch _switch = new(client, waiting);

    public override string Name => "disable-key";

    public override Task CheckAsync(StepRun run, CancellationToken cancellationToken) =>
        _users.DemandNoneAsync(run, cancellationToken);

    public override async Task<StepOutcome> DoAsync(StepRun run, CancellationToken cancellationToken)
    {
        await _users.DemandNoneAsync(run, cancellationToken);
        return await _switch.TurnAsync(KeyTurn.Disable, run, cancellationToken);
    }

    public override Task<StepOutcome> UndoAsync(StepRun run, CancellationToken cancellationToken) =>
        _switch.TurnAsync(KeyTurn.Enable, run, cancellationToken);
}
