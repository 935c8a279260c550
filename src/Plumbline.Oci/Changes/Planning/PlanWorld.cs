using System.Globalization;
using Plumbline.Core.Costs;
using Plumbline.Core.Inventories;
using Plumbline.Core.Plans;
using Plumbline.Core.Scans;
using Plumbline.Oci.Costs;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>Whether the world is still as a plan found it.</summary>
public static class PlanWorld
{
    /// <summary>What has become of each key of a plan that was carried out, a sentence each.</summary>
    public static IEnumerable<string> OutcomeOf(Plan plan, ScanResult result)
    {
        var lines = KeySheet.Of(result).ToDictionary(line => line.Key.Id);
        foreach (var item in plan.Items)
        {
            yield return lines.TryGetValue(item.Target.Id, out var line)
                ? OutcomeOf(line, result)
                : $"The key '{item.Target.Id}' cannot be read any more.";
        }
    }

    private static string OutcomeOf(KeyLine old, ScanResult result)
    {
        var name = old.Key.Name;
        var users = old.Users.Count == 1 ? "1 resource names" : $"{Number(old.Users.Count)} resources name";
        return KeySuccessors.Of(result.Inventory).Find(old.Key) is { } successor
            ? $"{name}: its successor {successor.Name} ({successor.Id}) is {successor.ProtectionMode} and {Verdict(successor, result)} OCI-KMS-004; {users} the old key, which is {old.Key.LifecycleState}."
            : $"{name}: {users} the key, which is {old.Key.LifecycleState}.";
    }

    /// <summary>What of a key that has no successor yet is not as the plan found it; null for nothing.</summary>
    private static string? ChangeOf(PlanItem item, Key key, Inventory inventory) =>
        KeySuccessors.Of(inventory).Find(key) is not null ? null
        : key.LifecycleState != LifecycleState.Enabled ? $"is {key.LifecycleState} now"
        : key.CompartmentId != item.Target.CompartmentId ? "was moved to another compartment"
        : item.Steps.FirstOrDefault(step => step.Action == "create-key") is { } creation && !IsSame(creation, key)
            ? "has other tags or another rotation than the plan found"
        : null;

    private static bool IsSame(PlanStep creation, Key key)
    {
        var now = KeySteps.Inherited(key);
        return now.Count == creation.Input.Count
            && now.All(pair => creation.Input.GetValueOrDefault(pair.Key) == pair.Value);
    }

    private static string Verdict(Key key, ScanResult result) =>
        result
            .Findings.FirstOrDefault(finding => finding.Resource.Id == key.Id && finding.Rule.Id == "OCI-KMS-004")
            ?.Status switch
        {
            FindingStatus.Pass => "passes",
            FindingStatus.Fail => "fails",
            _ => "is not judged by",
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What differs, a sentence each. What the plan itself has changed by now does not count.</summary>
    public static IEnumerable<string> ChangesOf(Plan plan, ScanResult result, PriceList prices)
    {
        if (plan.PriceDigest != KeyBill.PriceOf(prices)?.Digest)
        {
            yield return "The plan's saving was reckoned with another price: name the same --price-list, or make a new plan.";
        }

        var lines = KeySheet.Of(result).ToDictionary(line => line.Key.Id);
        foreach (var item in plan.Items)
        {
            if (!lines.TryGetValue(item.Target.Id, out var line))
            {
                yield return $"The key '{item.Target.Id}' cannot be read any more.";
                continue;
            }

            if (ChangeOf(item, line.Key, result.Inventory) is { } change)
            {
                yield return $"The key '{item.Target.Id}' {change}. Make a new plan.";
            }

            foreach (var user in KeyItem.UsersOf(line).Except(item.Users))
            {
                yield return $"The key '{item.Target.Id}' is named by a resource that the plan does not know: {user}. Make a new plan.";
            }
        }
    }
}
