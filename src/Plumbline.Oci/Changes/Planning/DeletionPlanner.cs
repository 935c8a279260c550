using System.Globalization;
using Plumbline.Core.Plans;
using Plumbline.Core.Scans;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>
/// Plans the deletion of keys that earlier plans have replaced and disabled, and that nothing names any more. A plan of its
/// own, since what is deleted cannot be had back.
/// </summary>
public static class DeletionPlanner
{
    private static readonly string[] BlindSpots =
    [
        "Whatever was encrypted by an application that called the vault itself is lost with the key.",
        "Backups outside of OCI, and objects with a key of their own, show nowhere.",
    ];

    /// <param name="days">How long deletion is scheduled ahead: 7 to 30 days.</param>
    /// <exception cref="PlanRequestException">It would touch more keys than it may, or one that was not replaced.</exception>
    public static Plan Make(ScanResult result, MigrationRequest request, int days)
    {
        var all = Replaced(result).ToList();
        MigrationPlanner.DemandKnown(request, all.Select(line => line.Key.Id), "a plan has replaced");
        var savings = new PlanSavings(result, request);
        var replaced = savings.Judged([
            .. all.Where(line => request.KeyIds.Count == 0 || request.KeyIds.Contains(line.Key.Id))
                .Select(line => (line, RefusalOf(line))),
        ]);
        var chosen = replaced.Where(pair => pair.Refusal is null).Select(pair => pair.Line).ToList();
        var caps = new PlanCaps(request.MaxKeys, request.MaxPercent, KeySheet.Of(result).Count());
        MigrationPlanner.DemandFew(chosen.Count, caps, "delete");
        var targets = new Targets(result.Inventory.Compartments);
        var items = chosen.Select((line, index) => Item(index + 1, line, targets, days)).ToList();
        var plan = MigrationPlanner.Outline(result, request, caps) with
        {
            Kind = PlanKind.Delete,
            Items = items,
            Refusals = [.. MigrationPlanner.RefusalsOf(replaced, targets)],
            Policy = MigrationPolicy.Of(items.SelectMany(item => item.Steps), result.Inventory, request.Group),
            BlindSpots = BlindSpots,
        };
        return savings.AddTo(plan, chosen);
    }

    private static IEnumerable<KeyLine> Replaced(ScanResult result) =>
        KeySheet
            .Of(result)
            .Where(line => line.Key.IsInHsm && KeySuccessors.Of(result.Inventory).Find(line.Key) is not null)
            .Where(line => !LifecycleState.IsGone(line.Key.LifecycleState));

    private static (string Code, string Message)? RefusalOf(KeyLine line) =>
        LifecycleState.IsLeaving(line.Key.LifecycleState) ? ("scheduled", "Its deletion is scheduled already.")
        : line.Key.LifecycleState != LifecycleState.Disabled
            ? (
                "not-disabled",
                "Only a key that was disabled, and that nobody missed since, is deleted: plan with --retire first."
            )
        : line.MayHaveMoreUsers ? ("incomplete", "Not all resources that may use the key could be read.")
        : line.Uses.Any(use => KeyChanges.Of(use)?.Verdict != KeyChangeVerdict.Follows)
            ? ("used", "A resource names the key, or a backup needs it.")
        : null;

    private static PlanItem Item(int number, KeyLine line, Targets targets, int days) =>
        new()
        {
            Number = number,
            Target = targets.Of(line.Key),
            FindingId = Finding.IdOf("OCI-KMS-004", line.Key.Id),
            Checks =
            [
                new("users", CheckStatus.Ok, "No resource names the key, and all kinds of resources could be read."),
                new("state", CheckStatus.Ok, "The key is disabled, and its successor is there."),
            ],
            Steps = [Step(number, line, targets, days)],
            Users = KeyItem.UsersOf(line),
        };

    private static PlanStep Step(int number, KeyLine line, Targets targets, int days) =>
        new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{number}.1"),
            Action = "schedule-key-deletion",
            Effect = StepEffect.Delete,
            Summary = string.Create(
                CultureInfo.InvariantCulture,
                $"Schedule its deletion in {days} days. Until then 'plumb fix rollback' takes it back; afterwards nothing does"
            ),
            Target = targets.Of(line.Key),
            Fields = [new("lifecycleState", "DISABLED", "PENDING_DELETION")],
            Input = new Dictionary<string, string>
            {
                ["vaultId"] = line.Key.VaultId!,
                ["days"] = days.ToString(CultureInfo.InvariantCulture),
                [KeyUserAddress.Users] = KeyUserAddress.ToInput(line.Users),
            },
            Reverse = "Cancel the deletion",
        };
}
