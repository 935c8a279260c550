using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Core.Plans;

namespace Plumbline.Oci.Changes;

/// <summary>
/// Makes the key that takes another one's place: of the same shape, in the same vault and compartment, with the same tags,
/// protected by software. A key that this very step made earlier is found by its tag and taken.
/// </summary>
internal sealed class CreateKeyAction(ChangeClient client, Waiting waiting) : StepAction
{
    public override string Name => "create-key";

    public override async Task CheckAsync(StepRun run, CancellationToken cancellationToken)
    {
        var vault = await OpenAsync(run, cancellationToken);
        var (old, _) = await vault.ReadAsync(Input(run, "replaces"), cancellationToken);
        if ((string?)old["lifecycleState"] is not "ENABLED")
        {
            throw new StepException(StepFailure.WorldChanged, "the key that is to be replaced is not enabled any more");
        }
    }

    public override async Task<StepOutcome> DoAsync(StepRun run, CancellationToken cancellationToken)
    {
        var vault = await OpenAsync(run, cancellationToken);
        var found = await FindAsync(vault, run, cancellationToken);
        var (id, requestId) = found is null ? await MakeAsync(vault, run, cancellationToken) : (found, null);
        var key = await waiting.ForAsync(
            () => EnabledAsync(vault, id, cancellationToken),
            "the new key",
            cancellationToken
        );
        return new()
        {
            Changed = found is null,
            Fields = [new("id", null, id), new("protectionMode", null, (string?)key["protectionMode"])],
            Produces = new Dictionary<string, string>
            {
                ["newKeyId"] = id,
                ["newKeyVersionId"] = (string?)key["currentKeyVersion"] ?? "",
            },
            RequestIds = requestId is null ? [] : [requestId],
        };
    }

    private async Task<(string Id, string? RequestId)> MakeAsync(
        VaultKeys vault,
        StepRun run,
        CancellationToken cancellationToken
    )
    {
        await CheckAsync(run, cancellationToken);
        await run.Boundary("before CreateKey");
        var token = RetryTokens.Of(run, "create");
        var made = await vault.CreateAsync(Details(run), token, cancellationToken);
        await run.Boundary("after CreateKey");
        return made;
    }

    /// <summary>Data that was written meanwhile needs the new key: it stays, enabled and tagged.</summary>
    public override Task<StepOutcome> UndoAsync(StepRun run, CancellationToken cancellationToken) =>
        Task.FromResult(new StepOutcome { Changed = false });

    private Task<VaultKeys> OpenAsync(StepRun run, CancellationToken cancellationToken) =>
        VaultKeys.OpenAsync(client, run.Step.Target.Region, Input(run, "vaultId"), cancellationToken);

    private static async Task<string?> FindAsync(VaultKeys vault, StepRun run, CancellationToken cancellationToken)
    {
        var keys = await vault.ListAsync(run.Step.Target.CompartmentId, cancellationToken);
        var tag = ProvenanceTags.StepOf(run);
        return (string?)
            keys.FirstOrDefault(key =>
                (string?)key["freeformTags"]?[ProvenanceTags.Step] == tag
                && (string?)key["lifecycleState"] is not ("DELETED" or "PENDING_DELETION" or "SCHEDULING_DELETION")
            )?["id"];
    }

    private static async Task<JsonObject?> EnabledAsync(VaultKeys vault, string id, CancellationToken cancellationToken)
    {
        var (key, _) = await vault.ReadAsync(id, cancellationToken);
        return (string?)key["lifecycleState"] switch
        {
            "ENABLED" => key,
            "CREATING" or "ENABLING" or "UPDATING" => null,
            _ => throw new StepException(StepFailure.WorldChanged, "the new key was disabled or deleted by somebody"),
        };
    }

    private static JsonObject Details(StepRun run)
    {
        var shape = new JsonObject
        {
            ["algorithm"] = Input(run, "algorithm"),
            ["length"] = int.Parse(Input(run, "length"), CultureInfo.InvariantCulture),
        };
        if (run.Step.Input.TryGetValue("curveId", out var curve))
        {
            shape["curveId"] = curve;
        }

        var details = new JsonObject
        {
            ["compartmentId"] = run.Step.Target.CompartmentId,
            ["displayName"] = run.Step.Target.Name,
            ["keyShape"] = shape,
            ["protectionMode"] = "SOFTWARE",
            ["freeformTags"] = ProvenanceTags.With(
                run.Step.Input.GetValueOrDefault("freeformTags"),
                run,
                Input(run, "replaces")
            ),
        };
        AddGiven(details, "definedTags", run);
        if (AddGiven(details, "autoKeyRotationDetails", run))
        {
            details["isAutoRotationEnabled"] = true;
        }

        return details;
    }

    private static bool AddGiven(JsonObject details, string name, StepRun run)
    {
        if (!run.Step.Input.TryGetValue(name, out var json))
        {
            return false;
        }

        details[name] = JsonNode.Parse(json);
        return true;
    }

    private static string Input(StepRun run, string name) =>
        run.Step.Input.GetValueOrDefault(name)
        ?? throw new StepException(StepFailure.Impossible, $"the step does not say '{name}'");
}
