using Plumbline.Core.Inventories;
using Plumbline.Core.Plans;
using Plumbline.Core.Scans;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>All that is planned about one key: checks, steps, work by hand, and what keeps the old key.</summary>
internal sealed class KeyItem(Inventory inventory, MigrationRequest request)
{
    private readonly Targets _targets = new(inventory.Compartments);

    public PlanItem Make(int number, KeyLine line)
    {
        var successor = KeySuccessors.Of(inventory).Find(line.Key);
        var steps = new KeySteps(number, line, successor, _targets, request);
        return new()
        {
            Number = number,
            Target = _targets.Of(line.Key),
            FindingId = Finding.IdOf("OCI-KMS-004", line.Key.Id),
            Checks = [.. new KeyChecks(line, successor, inventory).All(isKept: request.Retire && !steps.MayBeRetired)],
            Steps = steps.Make(),
            Manual = [.. Manual(line)],
            Keeps = [.. Keeps(line)],
            Users = UsersOf(line),
        };
    }

    /// <summary>Who names the key and where, as a plan writes it down to find out later whether others do.</summary>
    public static IReadOnlyList<string> UsersOf(KeyLine line) =>
        [
            .. line
                .Uses.Select(use => $"{use.User.Region} {use.User.Kind} {use.User.Id} {use.Reference.Field}")
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private IEnumerable<ManualWork> Manual(KeyLine line)
    {
        foreach (var mention in PolicyMention.Of(line.Key, inventory).Where(mention => Names(mention, line.Key)))
        {
            yield return new(
                _targets.Of(mention.Policy),
                $"Statement {mention.Number} names the old key, and gives no right to the new one: {mention.Text}",
                [
                    "Add the same statement with the OCID of the new key, as soon as the first step has made it.",
                    "Run the plan again if a later step was refused meanwhile.",
                ]
            );
        }

        var byHand = line.Uses.Where(use => KeyChanges.Of(use)?.Verdict == KeyChangeVerdict.Manual);
        foreach (var use in byHand.DistinctBy(use => (use.User.Region, use.User.Kind, use.User.Id)))
        {
            var change = KeyChanges.Of(use)!;
            yield return new(_targets.Of(use.User), change.Why!, change.Steps ?? []);
        }
    }

    private IEnumerable<PlanKeep> Keeps(KeyLine line) =>
        line
            .Uses.Select(use => (use.User, Change: KeyChanges.Of(use)))
            .Where(pair => pair.Change is { Verdict: KeyChangeVerdict.History } or { Keeps: not null })
            .DistinctBy(pair => (pair.User.Region, pair.User.Kind, pair.User.Id))
            .Select(pair => new PlanKeep(
                _targets.Of(pair.User),
                pair.Change!.Verdict == KeyChangeVerdict.History
                    ? pair.Change.Why!
                    : $"Goes on to need the old key: {pair.Change.Keeps}."
            ));

    /// <summary>A statement about the vault holds for the new key, which is in the same one.</summary>
    private static bool Names(PolicyMention mention, Key key) =>
        mention.Text.Contains(key.Id, StringComparison.OrdinalIgnoreCase);
}
