using Plumbline.Core.Plans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Changes;

/// <summary>Gives a resource another key by its service's own operation, and waits until it has it.</summary>
internal sealed class RepointAction(ChangeClient client, Waiting waiting) : StepAction
{
    /// <summary>Others may change the resource at the same time, in ways that do not matter here.</summary>
    private const int MostConflicts = 5;

    private readonly UserReader _reader = new(client);
    private readonly WorkRequests _work = new(client, new UserReader(client));

    public override string Name => "repoint";

    public override async Task CheckAsync(StepRun run, CancellationToken cancellationToken)
    {
        var move = Move.Of(run);
        var current = await _reader.ReadAsync(move.Address, cancellationToken);
        if (!move.IsAt(current, move.From) && !(move.To is { } to && move.IsAt(current, to)))
        {
            throw move.Changed();
        }
    }

    public override Task<StepOutcome> DoAsync(StepRun run, CancellationToken cancellationToken) =>
        MoveAsync(Move.Of(run), run, "", cancellationToken);

    public override Task<StepOutcome> UndoAsync(StepRun run, CancellationToken cancellationToken) =>
        MoveAsync(Move.Of(run).Back(), run, "-undo", cancellationToken);

    private async Task<StepOutcome> MoveAsync(Move move, StepRun run, string way, CancellationToken cancellationToken)
    {
        var requestIds = new List<string>();
        string? work = null;
        for (var conflicts = 0; conflicts < MostConflicts; conflicts++)
        {
            var current = await _reader.ReadAsync(move.Address, cancellationToken);
            if (!move.IsAt(current, move.From))
            {
                return move.IsAt(current, move.To!)
                    ? await ConfirmAsync(move, requestIds, work, cancellationToken)
                    : throw move.Changed();
            }

            await run.Boundary($"before {move.Change.Operation}");
            var token = RetryTokens.Of(run, way + current.ETag);
            var answer = await client.TrySendAsync(Request(move, current, token), status: 412, cancellationToken);
            await run.Boundary($"after {move.Change.Operation}");
            if (answer is not null)
            {
                Add(answer, requestIds);
                work = answer.WorkRequestId;
                return await ConfirmAsync(move, requestIds, work, cancellationToken);
            }
        }

        throw new StepException(StepFailure.CallFailed, "the resource was changed by others again and again");
    }

    private async Task<StepOutcome> ConfirmAsync(
        Move move,
        List<string> requestIds,
        string? workRequestId,
        CancellationToken cancellationToken
    )
    {
        await waiting.ForAsync(LookAsync, "the new key", cancellationToken);
        return new()
        {
            Changed = requestIds.Count > 0,
            Fields = [new(move.Change.Field, move.From, move.To)],
            RequestIds = requestIds,
        };

        async Task<CurrentUser?> LookAsync()
        {
            var current = await _reader.ReadAsync(move.Address, cancellationToken);
            if (current.HasFailed)
            {
                throw new StepException(StepFailure.NotConfirmed, "the resource is in the state FAILED");
            }

            await _work.DemandNoFailureAsync(workRequestId, move.Address, cancellationToken);
            return current.IsSettled && move.IsAt(current, move.To!) && !move.IsAt(current, move.From) ? current : null;
        }
    }

    private OciRequest Request(Move move, CurrentUser current, string token)
    {
        var (change, address) = (move.Change, move.Address);
        var path = address.Kind.Get is null
            ? address.Fill(change.Path!)
            : (address.Kind with { Get = change.Path }).PathOf(address.User);
        var request = new OciRequest(_reader.Call(address, change.Operation!), path)
        {
            Purpose = "another key for a resource",
            Method = new HttpMethod(change.Method!),
            Body = ChangeClient.Body(
                new BodyTemplate(current.Json, move.From, move.To!, move.VaultId).Fill(change.Body!)
            ),
            IfMatch = change.IfMatch ? current.ETag : null,
            RetryToken = change.RetryToken ? token : null,
        };
        return address.Kind.Single ? request.With("compartmentId", address.User.CompartmentId) : request;
    }

    private static void Add(OciResponse answer, List<string> requestIds) =>
        requestIds.Add(answer.OpcRequestId ?? "unknown");
}
