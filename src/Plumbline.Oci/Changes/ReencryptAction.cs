using Plumbline.Core.Plans;
using Plumbline.Oci.Client;

namespace Plumbline.Oci.Changes;

/// <summary>
/// Encrypts the data keys of all objects of a bucket, and of their earlier versions, under the key that the bucket has now.
/// To do it twice does no harm.
/// </summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/objectstorage/20160918/Bucket/ReencryptBucket</remarks>
internal sealed class ReencryptAction(ChangeClient client, Waiting waiting) : StepAction
{
    private readonly UserReader _reader = new(client);
    private readonly WorkRequests _work = new(client, new UserReader(client));

    public override string Name => "reencrypt";

    public override async Task CheckAsync(StepRun run, CancellationToken cancellationToken) =>
        await _reader.ReadAsync(KeyUserAddress.Of(run.Step), cancellationToken);

    public override Task<StepOutcome> DoAsync(StepRun run, CancellationToken cancellationToken) =>
        ReencryptAsync(run, cancellationToken);

    /// <summary>The bucket has its earlier key again by then only if the step before this one was taken back first.</summary>
    public override Task<StepOutcome> UndoAsync(StepRun run, CancellationToken cancellationToken) =>
        ReencryptAsync(run, cancellationToken);

    private async Task<StepOutcome> ReencryptAsync(StepRun run, CancellationToken cancellationToken)
    {
        var address = KeyUserAddress.Of(run.Step);
        var request = new OciRequest(
            _reader.Call(address, "ReencryptBucket"),
            address.Kind.PathOf(address.User) + "/actions/reencrypt"
        )
        {
            Purpose = "another key for what is stored already",
            Method = HttpMethod.Post,
        };
        await run.Boundary("before ReencryptBucket");
        var answer = await client.SendAsync(request, cancellationToken);
        await run.Boundary("after ReencryptBucket");
        await waiting.ForAsync(LookAsync, "the re-encryption of the bucket", cancellationToken);
        return new() { Changed = true, RequestIds = [answer.OpcRequestId ?? "unknown"] };

        async Task<string?> LookAsync() =>
            await _work.IsDoneAsync(answer.WorkRequestId, address, cancellationToken) ? "done" : null;
    }
}
