using Plumbline.Core.Costs;
using Plumbline.Core.Plans;
using Plumbline.Core.Scans;
using Plumbline.Oci.Costs;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>Whether the world is still as a plan found it.</summary>
public static class PlanWorld
{
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

            foreach (var user in KeyItem.UsersOf(line).Except(item.Users))
            {
                yield return $"The key '{item.Target.Id}' is named by a resource that the plan does not know: {user}. Make a new plan.";
            }
        }
    }
}
