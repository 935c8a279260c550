using Plumbline.Core.Inventories;
using Plumbline.Core.Plans;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>The policy that carrying out a plan takes: single operations in single compartments, and no more.</summary>
/// <remarks>
/// Conditions on <c>request.operation</c> are finer than verbs. Source:
/// https://docs.oracle.com/en-us/iaas/Content/Identity/policyreference/policyreference_topic-General_Variables_for_All_Requests.htm
/// </remarks>
public static class MigrationPolicy
{
    private static readonly string[] OfKeys = ["ListKeys", "GetKey", "CreateKey"];

    public static IReadOnlyList<string> Of(IEnumerable<PlanStep> steps, Inventory inventory, string group)
    {
        var operations = steps
            .SelectMany(step => OperationsOf(step, inventory))
            .Distinct()
            .ToLookup(pair => pair.CompartmentId, pair => pair.Operation);
        var delegated = steps
            .Where(step => step.Action == "create-key")
            .Select(step => step.Target.CompartmentId)
            .Distinct();
        return
        [
            .. operations
                .OrderBy(place => place.Key, StringComparer.Ordinal)
                .Select(place =>
                    $"Allow group {group} to manage all-resources in {PlaceOf(place.Key, inventory)} where any {{{string.Join(", ", place.Order(StringComparer.Ordinal).Select(name => $"request.operation='{name}'"))}}}"
                ),
            .. delegated
                .Order(StringComparer.Ordinal)
                .Select(id => $"Allow group {group} to use key-delegate in {PlaceOf(id, inventory)}"),
        ];
    }

    private static IEnumerable<(string CompartmentId, string Operation)> OperationsOf(
        PlanStep step,
        Inventory inventory
    )
    {
        var own = step.Target.CompartmentId;
        var vault = inventory.Find<Kms.Vault>(step.Input.GetValueOrDefault("vaultId"), step.Target.Region);
        foreach (var operation in OperationsOf(step))
        {
            yield return (own, operation);
        }

        if (vault is not null && step.Action != "repoint")
        {
            yield return (vault.CompartmentId, "GetVault");
        }

        if (vault is not null && step.Action == "create-key")
        {
            yield return (vault.CompartmentId, "CreateKey");
        }
    }

    private static string[] OperationsOf(PlanStep step) =>
        step.Action switch
        {
            "create-key" => OfKeys,
            "prove-key" => step.Input["algorithm"] == "ECDSA" ? ["Sign", "Verify"] : ["Encrypt", "Decrypt"],
            "repoint" =>
            [
                ReadOf(step.Target.Type),
                KeyChanges.Find(step.Target.Type, step.Fields[0].Field)!.Operation!,
                "GetWorkRequest",
            ],
            "reencrypt" => ["ReencryptBucket", "GetWorkRequest"],
            "disable-key" => ["GetKey", "DisableKey", "EnableKey"],
            _ => ["GetKey", "ScheduleKeyDeletion", "CancelKeyDeletion"],
        };

    private static string ReadOf(string kind) =>
        KeyUserKinds.Find(kind) is { } known ? known.GetOperation ?? known.ListOperation : "";

    private static string PlaceOf(string compartmentId, Inventory inventory) =>
        compartmentId == inventory.Tenancy.Id ? "tenancy" : $"compartment id {compartmentId}";
}
